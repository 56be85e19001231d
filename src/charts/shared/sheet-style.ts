// The colours and lines of a chart that stands alone: those of the site's light page on white, without variables, since
// no stylesheet goes with it.

export const SHEET_COLOURS = {
  paper: '#fff',
  text: '#1d1c1a',
  muted: '#59554d',
  rule: '#d9d3c5',
  accent: '#0b5560',
  'accent-strong': '#063d46',
  dispute: '#8a4600',
} as const;

/** 45% of the accent on paper, as the site mixes it. */
const TINT = '#91b3b7';
/** 55% of the muted ink on paper. */
const GREY = '#a4a19d';

const { paper, text, muted, rule, accent, dispute } = SHEET_COLOURS;

const RULES: Record<string, string> = {
  '.ground': `fill:${paper}`,
  '.letters': `fill:${text};font-family:'Source Sans 3','Source Sans Pro',Arial,Helvetica,sans-serif`,
  '.chart-axis': `fill:${muted}`,
  '.chart-name': `fill:${SHEET_COLOURS['accent-strong']}`,
  '.chart-dispute': `fill:${dispute}`,
  '.chart-strong': 'font-weight:650',
  '.chart-label': `paint-order:stroke;stroke:${paper};stroke-linejoin:round;stroke-width:3px`,
  '.chart-grid': `fill:none;stroke:${rule};stroke-width:1px`,
  '.chart-zero,.chart-tick': `fill:none;stroke:${muted};stroke-width:1px`,
  '.chart-leader': `fill:none;stroke:${muted};stroke-width:.75px`,
  '.chart-tie,.chart-track': `fill:none;stroke:${text};stroke-width:1.25px;stroke-linejoin:round;stroke-linecap:round`,
  '.chart-band': `fill:none;stroke:${muted};stroke-width:1px;stroke-dasharray:1 3`,
  '.chart-dispute-line': `fill:none;stroke:${dispute};stroke-linejoin:round;stroke-width:1.25px`,
  '.chart-landmark': `fill:none;stroke:${accent};stroke-width:1px`,
  '.ink': `fill:${paper};stroke:${accent};stroke-width:1.5px`,
  '.ink-forecast': 'stroke-dasharray:0 1;stroke-linecap:round;stroke-width:2px',
  '.ink-allocated': `fill:${TINT}`,
  '.ink-spent': `fill:${accent}`,
  '.ink-rimmed': `stroke:${paper}`,
  '.ink-hatch,.basis': `fill:none;stroke:${accent};stroke-width:1.25px`,
  '.ink-fine': 'stroke-width:.75px;stroke-dasharray:none',
  '.ink-rival': `fill:none;stroke:${accent};stroke-width:1px`,
  '.ink-void': `fill:none;stroke:${muted};stroke-width:1.25px;stroke-dasharray:3 2.5`,
  '.status-bar': 'fill:none;stroke:none',
  '.status-planned,.status-paused,.status-scaled-back': `fill:${paper};stroke:${muted};stroke-width:1.25px`,
  '.status-planned': 'stroke-dasharray:0 2.75;stroke-linecap:round;stroke-width:1.75px',
  '.status-active': `fill:${GREY}`,
  '.status-hatch,.status-older': `fill:none;stroke:${muted};stroke-width:1.5px`,
  '.status-seen': `fill:none;stroke:${text};stroke-width:1.25px`,
  '.status-cap': `fill:${text}`,
  '.status-open': `fill:none;stroke:${muted};stroke-linecap:round;stroke-width:2.5px`,
  '.news-mark': `fill:${paper};stroke:${text};stroke-width:1.25px`,
  '.news-dot': `fill:${text}`,
  '.news-vague': `fill:${paper};stroke:${text};stroke-width:1px`,
  '.flow-band': `fill:${rule};stroke:${paper};stroke-width:.5px`,
  '.flow-money': `fill:${TINT};fill-opacity:.55`,
  '.flow-node': `fill:${text}`,
  '.verdict-full': `fill:${text}`,
  '.verdict-open': `fill:${paper};stroke:${text};stroke-width:1.5px`,
  '.verdict-line': `fill:none;stroke:${text};stroke-width:2px;stroke-linecap:round;stroke-linejoin:round`,
  '.promise-late': `fill:none;stroke:${dispute};stroke-width:3px`,
  '.promise-run': `fill:none;stroke:${muted};stroke-width:3px`,
  '.promise-rest': `fill:none;stroke:${muted};stroke-width:1.5px;stroke-dasharray:1 3`,
  '.promise-due': `fill:none;stroke:${text};stroke-width:1.5px`,
};

/** The rules for the classes that a picture uses. */
export const sheetStyle = (used: ReadonlySet<string>): string =>
  Object.entries(RULES)
    .filter(([selector]) => selector.split(',').some((one) => used.has(one.slice(1))))
    .map(([selector, rules]) => `${selector}{${rules}}`)
    .join('');

/** Every class that has a rule. */
export const STYLED: ReadonlySet<string> = new Set(
  Object.keys(RULES).flatMap((selector) => selector.split(',').map((one) => one.slice(1))),
);
