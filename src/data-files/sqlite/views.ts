// Views of the SQLite file for what people ask first; the page of questions has a query on each.

export const VIEWS = `CREATE VIEW "announced_by_programme" AS
SELECT s."programme", p."name" AS "programme_name", s."id" AS "statement", s."amount_gbp", s."amount_in_words",
  s."covers", s."said_on", s."counted", s."caveats", s."quote", s."source_title", s."source_publisher",
  s."source_url", s."address"
FROM "statements" s JOIN "programmes" p ON p."id" = s."programme"
WHERE s."kind" = 'announced';

CREATE VIEW "quotations_by_programme" AS
SELECT qp."programme", q."id" AS "quotation", q."kind", q."says", q."quote", q."caveats", q."source_title",
  q."source_publisher", q."source_published_on", q."source_url", q."address"
FROM "quotations" q JOIN "quotation_programmes" qp ON qp."quotation" = q."id";

CREATE VIEW "recipients" AS
SELECT s."programme", s."recipient", o."name" AS "recipient_name", s."kind", s."amount_gbp", s."amount_in_words",
  s."covers", s."caveats", s."quote", s."source_title", s."source_url", s."address"
FROM "statements" s JOIN "organisations" o ON o."id" = s."recipient"
UNION ALL
SELECT a."programme", a."recipient", o."name", NULL, NULL, NULL, NULL, a."caveats", a."quote",
  a."source_title", a."source_url", a."address"
FROM "awards_without_sums" a JOIN "organisations" o ON o."id" = a."recipient";

CREATE VIEW "changes_by_month" AS
SELECT "id" AS "change", substr("at", 1, 7) AS "month", "at", "kind", "entry", "entry_name", "what", "field",
  "before", "after", "note", "address", "history"
FROM "changes";

CREATE VIEW "promises_missed" AS
SELECT v."id" AS "promise", v."programme", p."name" AS "programme_name", v."what", v."due", v."reason",
  v."source_urls", v."address"
FROM "verdicts" v JOIN "programmes" p ON p."id" = v."programme"
WHERE v."verdict" = 'missed';`;
