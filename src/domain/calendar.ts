// Days, months and years as exact as their source: yyyy, yyyy-mm or yyyy-mm-dd. No clock, no time zone.

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const parts = (date: string) => date.split('-').map(Number) as [number, number?, number?];

/** Whether the date exists: a month from 1 to 12, a day that the month has. */
export function isRealDate(date: string): boolean {
  const [year, month, day] = parts(date);
  if (year < 1900 || year > 2100) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year, month!));
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const pad = (value: number) => String(value).padStart(2, '0');

/** The first day that the date can mean. */
export function firstDay(date: string): string {
  const [year, month = 1, day = 1] = parts(date);
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** The last day that the date can mean. */
export function lastDay(date: string): string {
  const [year, month = 12, day] = parts(date);
  return `${year}-${pad(month)}-${pad(day ?? daysIn(year, month))}`;
}

/** "8 August 2019", "August 2019" or "2019". */
export function formatDate(date: string): string {
  const [year, month, day] = parts(date);
  return [day, month === undefined ? undefined : MONTHS[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** "Aug 2019" or "2019", where room is short. */
export function formatMonthShort(date: string): string {
  const [year, month] = parts(date);
  return month === undefined ? String(year) : `${MONTHS[month - 1]!.slice(0, 3)} ${year}`;
}

export const yearOf = (date: string): string => date.slice(0, 4);

export const monthName = (month: string): string => MONTHS[Number(month) - 1]!;

/** The moment in the middle of what the date can mean, in universal time, for an axis: 2 July 2019 for "2019". */
export function middleOf(date: string): Date {
  const [first, last] = [firstDay(date), lastDay(date)].map((day) => Date.parse(`${day}T00:00:00Z`)) as [
    number,
    number,
  ];
  return new Date((first + last) / 2);
}

/**
 * The financial year (April to March) that holds the date, as "2019-20"; null when the date is a bare year, which lies
 * in two.
 */
export function financialYear(date: string): string | null {
  const [year, month] = parts(date);
  if (month === undefined) return null;
  const start = month >= 4 ? year : year - 1;
  return `${start}-${pad((start + 1) % 100)}`;
}

/** The financial years a period covers, when it begins in an April and ends in a March; otherwise null. */
export function financialYears(start: string | undefined, end: string | undefined): string[] | null {
  if (start === undefined || end === undefined) return null;
  const [from, fromMonth] = parts(start);
  const [to, toMonth] = parts(end);
  if (fromMonth !== 4 || toMonth !== 3 || to <= from) return null;
  return Array.from({ length: to - from }, (_, index) => financialYear(`${from + index}-04`)!);
}

/**
 * A period in words: "financial year 2018-19", "2016 to 2021", "until March 2021". Null when the source states none.
 */
export function formatPeriod(start: string | undefined, end: string | undefined): string | null {
  const years = financialYears(start, end);
  if (years !== null && years.length === 1) return `financial year ${years[0]}`;
  if (years !== null) return `financial years ${years[0]} to ${years.at(-1)}`;
  if (start !== undefined && end !== undefined)
    return start === end ? formatDate(start) : `${formatDate(start)} to ${formatDate(end)}`;
  if (start !== undefined) return `from ${formatDate(start)}`;
  if (end !== undefined) return `until ${formatDate(end)}`;
  return null;
}

/** Earlier first; of dates that begin on the same day the less exact first. Undated ones come last. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const [first, second] = [firstDay(a), firstDay(b)];
  return first === second ? a.length - b.length : first < second ? -1 : 1;
}
