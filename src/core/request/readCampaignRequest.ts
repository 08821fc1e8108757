import * as v from 'valibot';
import type { Issue, Issues } from '../issue';
import { type CampaignRequest, campaignRequestSchema } from './campaignRequest';
import { checkCampaignRequest } from './checkCampaignRequest';
import { checkCopiedRows } from './checkCopiedRows';

export type ReadRequest = { readonly request: CampaignRequest } | Issues;

/**
 * Reads a campaign request that may be anything: gives the request, or all Issues at once. Fields
 * that have their form are checked against each other even when others have not.
 */
export function readCampaignRequest(input: unknown): ReadRequest {
  const parsed = v.safeParse(campaignRequestSchema, input);
  if (parsed.success) {
    const issues = checked(parsed.output);
    return issues.length > 0 ? { issues } : { request: parsed.output };
  }
  const malformed = new Set(parsed.issues.map((issue) => issue.path?.[0].key));
  const fields = Object.entries(Object(input)).filter(([key]) => !malformed.has(key));
  const sound = Object.fromEntries(fields) as Partial<CampaignRequest>;
  return { issues: [...schemaIssues(parsed.issues), ...checked(sound)] };
}

/** Copied rows are checked here alone: pages pass them on as they came. */
function checked(request: Partial<CampaignRequest>): Issue[] {
  return [...checkCampaignRequest(request), ...checkCopiedRows(request)];
}

type SchemaIssue = v.BaseIssue<unknown>;

/** What a schema found wrong, as Issues. */
export function schemaIssues(issues: readonly SchemaIssue[]): Issue[] {
  return issues.map(toIssue);
}

function toIssue(issue: SchemaIssue): Issue {
  const path = v.getDotPath(issue)?.replace(/\.(\d+)(?=\.|$)/g, '[$1]') ?? 'request';
  const unknownField = issue.type === 'strict_object' && issue.expected === 'never';
  if (unknownField) return { code: 'unknownField', path };
  const blank = issue.received === 'undefined' || issue.received === 'null';
  if (blank || issue.type === 'non_empty' || issue.type === 'regex')
    return { code: 'missing', path };
  if (issue.type === 'max_length') {
    const length = (issue.input as { length: number }).length;
    return { code: 'tooLong', path, values: { length, limit: Number(issue.requirement) } };
  }
  const value = shorten(String(issue.received));
  if (issue.type === 'picklist') {
    const choices = (issue as SchemaIssue & { expected: string }).expected.replace(/[()"]/g, '');
    return { code: 'unknownChoice', path, values: { value: unquote(value), choices } };
  }
  return { code: 'wrongType', path, values: { value, expected: EXPECTED[issue.type] ?? 'text' } };
}

/** Key of the locale's word for the form that a field should have. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  array: 'list',
  strict_object: 'object',
};

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function unquote(text: string): string {
  return text.replace(/^"|"$/g, '');
}
