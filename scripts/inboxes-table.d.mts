import type { InboxFacts } from '../test/inboxes/facts';

interface Result {
  ancestorTitles: readonly string[];
  title: string;
  status: string;
  meta?: { inboxes?: readonly InboxFacts[] };
}
export function inboxesTable(report: {
  testResults: readonly { name: string; assertionResults: readonly Result[] }[];
}): string | null;
