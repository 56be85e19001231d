// The names by which search writes acronyms out.
import { getRecord } from '../../record.ts';
import { searchVocabulary } from '../../search/names/vocabulary.ts';

export const GET = async () => Response.json(searchVocabulary(await getRecord()));
