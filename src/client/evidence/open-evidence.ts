// The evidence beside the figure: activating a sum shows, in place, what its own page says. All of that is comfort: the
// sum is a link to the page, and without script, or in a browser that has no popovers, the link is followed.

const SUM = 'main .figure__sum, main .ledger-line a';
const PAGE = /^\/funding\/f-\d+\/$/;

if ('popover' in HTMLElement.prototype)
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(SUM);
    // A reader who wants the page in a tab of its own gets it.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link === null || !PAGE.test(link.pathname) || link.host !== location.host) return;
    event.preventDefault();
    import('./evidence.ts').then(
      ({ show }) => show(link),
      () => (location.href = link.href),
    );
  });

export {};
