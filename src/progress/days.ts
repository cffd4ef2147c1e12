/**
 * Days of the calendar, as ISO dates. What today is comes in from outside: the device's own date,
 * where the learner is.
 */

/** `2026-11-26T09:30:00`, the device's wall clock: no zone, because a learner's day is local. */
export type LocalTime = string;
/** `2026-11-26` */
export type Day = string;

export const dayOf = (time: LocalTime): Day => time.slice(0, 10);

/** Days since 1970-01-01 in the Gregorian calendar. (Howard Hinnant’s `days_from_civil`.) */
function numberOf(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The way back. */
function dayAt(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

export const addDays = (day: Day, days: number): Day => dayAt(numberOf(day) + days);
