// Unpacks the browser that npm brought before any worker starts: two that unpack it at once find each other's half.

/** Once for all workers; where the package has no browser for the machine, open-browser.ts says what to set. */
export async function setup(): Promise<void> {
  const { default: packed } = await import('@sparticuz/chromium');
  await packed.executablePath().catch(() => undefined);
}
