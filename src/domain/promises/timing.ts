// How the date of evidence stands to the day a promise was due, when both are only as exact as their sources.
import { firstDay, lastDay } from '../calendar.ts';

/** Whether all that the date can mean lies after the due date: then what it shows came late. */
export const isAfter = (on: string, due: string): boolean => firstDay(on) > lastDay(due);

/** Whether the date can mean the last day of the due date or a later one: then it may tell what became of it. */
export const mayTell = (on: string, due: string): boolean => lastDay(on) >= lastDay(due);

/** Whether the due date had come whatever day the date means: then "not yet" says that it was missed. */
export const hadCome = (on: string, due: string): boolean => firstDay(on) >= lastDay(due);
