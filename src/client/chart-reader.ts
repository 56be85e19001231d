// Says what a mark of a chart stands for: at the pointer, and by arrow keys from one tab stop for each chart. All of it
// is in the chart's table too.

export {};

/** How near a pointer must come to a mark to mean it, in pixels: marks are smaller than fingers. */
const NEAR = 12;

type Mark = SVGElement & { dataset: { says: string } };

for (const drawing of document.querySelectorAll<HTMLElement>('[data-chart-drawing]')) {
  // The script says what browsers would say by themselves on hover, and twice is too often.
  const titles = [...drawing.querySelectorAll('svg > * title')];
  for (const title of titles) {
    title.parentElement!.setAttribute('data-says', title.textContent);
    title.remove();
  }
  if (titles.length > 0) read(drawing);
}

function read(drawing: HTMLElement): void {
  const tip = document.createElement('div');
  const cursor = document.createElement('div');
  tip.className = 'chart-tip';
  tip.hidden = true;
  // A slider speaks the words for its value as it moves, so they need no live region of their own.
  tip.setAttribute('aria-hidden', 'true');
  cursor.className = 'chart-cursor';
  cursor.tabIndex = 0;
  for (const [name, value] of Object.entries({
    role: 'slider',
    'aria-label': 'Marks of this chart, one by one',
    'aria-valuemin': '1',
  }))
    cursor.setAttribute(name, value);
  drawing.append(cursor, tip);

  let told: Mark | undefined;
  let place = 0;
  /** Of the two drawings, wide and narrow, only one is laid out. */
  const marks = () =>
    [...drawing.querySelectorAll<Mark>('[data-says]')].filter((mark) => mark.getClientRects().length > 0);

  function tell(mark: Mark | undefined, x?: number): void {
    told?.classList.remove('chart-told');
    told = mark;
    tip.hidden = mark === undefined;
    if (mark === undefined) return;
    mark.classList.add('chart-told');
    tip.textContent = mark.dataset.says;
    const [box, room] = [mark.getBoundingClientRect(), drawing.getBoundingClientRect()];
    const left = (x ?? box.left + box.width / 2) - room.left - tip.offsetWidth / 2;
    const above = box.top - tip.offsetHeight - 8;
    tip.style.left = `${Math.max(0, Math.min(left, room.width - tip.offsetWidth))}px`;
    tip.style.top = `${(above < 0 ? box.bottom + 8 : above) - room.top}px`;
  }

  function step(to: number): void {
    const all = marks();
    place = Math.max(0, Math.min(to, all.length - 1));
    const mark = all[place]!;
    cursor.setAttribute('aria-valuemax', String(all.length));
    cursor.setAttribute('aria-valuenow', String(place + 1));
    cursor.setAttribute('aria-valuetext', mark.dataset.says);
    if (document.activeElement !== cursor) return;
    mark.scrollIntoView({ block: 'nearest' });
    tell(mark);
  }

  const STEPS: Record<string, () => number> = {
    ArrowRight: () => place + 1,
    ArrowDown: () => place + 1,
    ArrowLeft: () => place - 1,
    ArrowUp: () => place - 1,
    Home: () => 0,
    End: () => Infinity,
  };

  cursor.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') tell(undefined);
    const next = STEPS[event.key];
    if (next === undefined) return;
    event.preventDefault();
    step(next());
  });
  cursor.addEventListener('focus', () => step(place));
  cursor.addEventListener('blur', () => tell(undefined));
  const point = (event: PointerEvent) =>
    tell((event.target as Element).closest<Mark>('[data-says]') ?? nearest(marks(), event), event.clientX);
  drawing.addEventListener('pointermove', point);
  drawing.addEventListener('pointerdown', point);
  drawing.addEventListener('pointerleave', () => tell(undefined));
  step(0);
}

function nearest(marks: readonly Mark[], { clientX, clientY }: PointerEvent): Mark | undefined {
  const far = (mark: Mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    return Math.hypot(Math.max(left - clientX, 0, clientX - right), Math.max(top - clientY, 0, clientY - bottom));
  };
  const [best] = marks.map((mark) => ({ mark, off: far(mark) })).sort((a, b) => a.off - b.off);
  return best !== undefined && best.off <= NEAR ? best.mark : undefined;
}
