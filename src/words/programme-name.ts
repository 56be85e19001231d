// The name of a programme inside a sentence: with its article, and small letters where it is a description.

/** What a name ends in, or is of, when English puts "the" before it. */
const NOUNS =
  'academy|agreement|app|award|exemplars|framework|fund|initiative|lab|pathfinders|plan|platform|portfolio|programme|' +
  'project|review|store|strategy';
const NOUN = new RegExp(`\\b(?:${NOUNS})(?:$| (?:for|in|of|to)\\b)`, 'i');

/** "the Global Digital Exemplar programme", "the logins project", "TechForce19". */
export function programmeInSentence(name: string): string {
  if (/^(?:The|A) /.test(name)) return name.charAt(0).toLowerCase() + name.slice(1);
  const described = /^[A-Z][a-z]+ [^A-Z]+$/.test(name);
  const own = described ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return NOUN.test(name) ? `the ${own}` : own;
}
