// What the search field suggests; fetched when a reader reaches for the field.
import { getRecord } from '../../record.ts';
import { searchSuggestions } from '../../search/names/suggestions.ts';

export const GET = async () => Response.json(searchSuggestions(await getRecord()));
