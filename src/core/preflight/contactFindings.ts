import type { Finding, PreflightInput } from './finding';

/** Groups and departments for which no person speaks (source 002: a contact for each). */
export function contactFindings({ contacts = [] }: PreflightInput): Finding[] {
  return contacts
    .filter(({ name, contact }) => contact === '' || contact === name)
    .map(({ row, name }) => ({
      rule: 'noContact',
      severity: 'should',
      values: { name },
      place: { tab: 'market', block: 'contacts', row, key: 'contact' },
    }));
}
