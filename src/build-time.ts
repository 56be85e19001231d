// The moment of the build, asked for once and passed in: it decides what is still under embargo.

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * BUILD_AT, or now. The first to ask writes it into the environment, so that every part of a build has the same moment.
 * @throws Error when BUILD_AT is not a time with its zone
 */
export function buildTime(environment: Record<string, string | undefined> = process.env): string {
  const given = (environment.BUILD_AT ||= new Date().toISOString());
  if (!FORM.test(given) || Number.isNaN(Date.parse(given)))
    throw new Error(
      `BUILD_AT is "${given}". Write a time with its zone, for example 2026-12-01T00:01:00+00:00, or leave it out ` +
        'to build for now.',
    );
  return given;
}
