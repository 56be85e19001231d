// What the middleware hands to every page.
declare namespace App {
  interface Locals {
    notices: import('./views/page-notices.ts').PageNotices;
    report: import('./views/report-error.ts').ReportError;
  }
}
