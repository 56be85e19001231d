// What people call the pages that help them, by address: searched for, each leads to its page.

export const HELP_WORDS: Readonly<Record<string, readonly string[]>> = {
  '/about/licence/': ['copyright', 'license', 'reuse', 'cite', 'citing', 'citation', 'how to cite', 'quote this'],
  '/about/': ['who made this', 'who runs this', 'official site', 'about us'],
  '/corrections/': [
    'contact',
    'contact us',
    'get in touch',
    'e-mail',
    'email',
    'feedback',
    'complaint',
    'report an error',
  ],
  '/requests/': [
    'freedom of information request',
    'foi request',
    'foi',
    'ask for information',
    'request information',
    'how to ask',
    'letter',
  ],
  '/changes/': ['what is new', 'history of changes', 'changelog', 'updates'],
};

/** Pages that search would not find otherwise. */
export const HELP_PAGES: readonly { url: string; title: string; content: string; words: readonly string[] }[] = [
  {
    url: '/data/',
    title: 'Data: the whole record as files',
    content:
      'Everything in this record can be taken as CSV and JSON files and used again, with a dictionary of the fields.',
    words: [
      'download',
      'downloads',
      'csv',
      'json',
      'spreadsheet',
      'excel',
      'open data',
      'data set',
      'dataset',
      'api',
      'export',
    ],
  },
  {
    url: '/news/',
    title: 'Announcements, and their feeds',
    content:
      'All announcements by year. New ones come as a feed (Atom or JSON), and each programme has a feed of its own.',
    words: ['rss', 'rss feed', 'feed', 'feeds', 'atom', 'subscribe', 'follow', 'alerts', 'newsletter', 'notify me'],
  },
];
