// npm run new, announcement: a file under content/news/.
import { newsAddress } from '../../domain/addresses.ts';
import { yearOf } from '../../domain/calendar.ts';
import { announcement as kind } from '../../kinds/announcement.ts';
import { id } from '../../kinds/fields.ts';
import { embargo } from './embargo.ts';
import type { EntryKind } from './entry-kind.ts';
import { firstParagraph, withSources } from './first-paragraph.ts';
import { frontMatter } from './front-matter.ts';
import type { Answers } from './question.ts';
import { slug } from './slug.ts';

const { fields } = kind;
const list = (answer: string | undefined) => (answer === undefined || answer === '' ? [] : answer.split(';'));
const entryId = ({ date = '', words = '' }: Answers) => `${date}-${words}`;

export const announcement: EntryKind = {
  name: 'announcement',
  label: 'something that was announced or happened',
  questions: [
    {
      name: 'title',
      ask: 'The headline, in our own words.',
      field: fields.title,
      example: '[f-0038] announced for an NHS artificial intelligence lab',
    },
    {
      name: 'date',
      ask: 'When was it announced? As exact as the source: a day, a month or a year.',
      field: fields.date,
      example: '2019-08-08',
    },
    {
      name: 'words',
      ask: 'A few words for its address. They never change.',
      field: id('Words for the address.'),
      example: 'ai-lab',
      initial: ({ title = '' }) => slug(title, 4),
      check: (value, answers, content) =>
        content.news.some((item) => item.id === entryId({ ...answers, words: value }))
          ? 'There is an announcement with this date and these words: choose others.'
          : null,
    },
    {
      name: 'sources',
      ask: 'Which sources does it rest on?',
      field: fields.sources,
      example: 'mobihealthnews-ai-lab',
      check: (value) => (value === '' ? 'Name at least one source; add it first if it is not there.' : null),
    },
    {
      name: 'programmes',
      ask: 'Which programmes does it concern?',
      field: fields.programmes,
      optional: true,
      example: 'ai-lab',
    },
    {
      name: 'organisations',
      ask: 'Which organisations does it name?',
      field: fields.organisations,
      optional: true,
      example: 'nhsx',
    },
    {
      name: 'figures',
      ask: 'Which statements of money do its sources make?',
      field: fields.figures,
      optional: true,
      example: 'f-0038',
    },
    embargo,
    firstParagraph('What was announced? One paragraph in your own words.'),
  ],
  write: (answers) => {
    const path = `news/${yearOf(answers.date!)}/${entryId(answers)}.mdx`;
    const sources = list(answers.sources);
    const front = frontMatter(fields, {
      title: answers.title!,
      date: answers.date!,
      programmes: list(answers.programmes),
      organisations: list(answers.organisations),
      figures: list(answers.figures),
      sources,
      publish_at: answers.publish_at,
    });
    return [{ path, isNew: true, text: `${front}\n${withSources(answers.text!, sources)}` }];
  },
  address: (answers) => newsAddress({ id: entryId(answers), date: answers.date! }),
};
