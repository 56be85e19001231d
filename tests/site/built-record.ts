// The Record that the site under test was built from: everything in content/ that is not under embargo.
import { buildTime } from '../../src/build-time.ts';
import { checkedContent } from '../../src/commands/check-content.ts';

export const { content: written, record } = checkedContent('content', buildTime({ ...process.env }));
