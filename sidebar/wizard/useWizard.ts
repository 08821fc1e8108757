import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WizardStart } from '../../src/actions/wizard/startWizard';
import type { Scale } from '../../src/core/request/campaignRequest';
import { foldSigns } from '../../src/core/signs/foldSigns';
import { failure } from '../bridge/failure';
import { call } from '../bridge/server';
import { language } from '../words';
import { type Basics, type Details, EMPTY_FORM, type Form, readForm, type Step } from './form';
import { pastLines } from './pastLines';
import { detailsOf, withProposal, withTabs } from './proposal';
import { type FieldIssue, issuesOf, requestOf } from './request';

/** A name as it is looked up, in whatever width it was typed. */
const plain = (name: string) => foldSigns(name).trim();

const KEEP_AFTER_MS = 600;

export type Wizard = ReturnType<typeof useWizard>;

/** The form, what is wrong with it, and the ways to change it. */
export function useWizard(start: WizardStart) {
  const kept = useMemo(() => readForm(start.form), [start.form]);
  const [form, setForm] = useState<Form>(kept ?? EMPTY_FORM);
  /** What the script found wrong with the answers it was given last. */
  const [refused, setRefused] = useState<readonly FieldIssue[]>([]);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  useKept(form);

  const metrics = useMemo(() => new Map(start.metrics.map((m) => [plain(m.label), m])), [start]);
  const names = useMemo(() => new Map(start.metrics.map((m) => [m.key, m.label])), [start]);
  const metricKey = (name: string) => metrics.get(plain(name))?.key ?? name;
  const request = form.details && requestOf(form.basics, form.details, metricKey);
  const found = request ? issuesOf(request) : [];

  const change = (next: (form: Form) => Form) => {
    setRefused([]);
    setForm(next);
  };
  return {
    start,
    form,
    isRestored: kept !== undefined,
    request,
    busy,
    problem,
    /** The first message for a field. */
    errorAt: (path: string) => [...refused, ...found].find((i) => i.path === path)?.message,
    issues: [...found, ...refused.filter((r) => !found.some((f) => f.path === r.path))],
    unitOf: (name: string) => metrics.get(plain(name))?.unit ?? '',
    setBasics: (part: Partial<Basics>) =>
      change((f) => ({ ...f, basics: { ...f.basics, ...part } })),
    setDetails: (part: Partial<Details>) =>
      change((f) => {
        if (!f.details) return f;
        const keys = Object.keys(part) as (keyof Details)[];
        const changed = [...new Set([...f.changed, ...keys])];
        return { ...f, changed, details: { ...f.details, ...part } };
      }),
    /** Tabs follow the scale while the person has chosen none themselves. */
    setScale: (scale: Scale) =>
      change((f) => {
        if (!f.details) return f;
        const changed = [...new Set([...f.changed, 'scale' as const])];
        return { ...f, changed, details: withTabs({ ...f, changed }, { ...f.details, scale }) };
      }),
    /** Goes back to the scenario's own tasks. */
    dropTasks: () =>
      change((f) => {
        if (!f.details) return f;
        const { tasks: _, ...details } = f.details;
        return { ...f, details };
      }),
    goTo: (step: Step) => setForm((f) => ({ ...f, step })),
    refuse: setRefused,
    startOver: () => change(() => EMPTY_FORM),
    /** The campaign is made: what was typed need not be kept, though it still shows. */
    forget: () => void call('saveWizardForm', '').catch(() => undefined),
    /** Asks for a proposal if the first answers changed; true when there is one. */
    async propose(): Promise<boolean> {
      const { basics } = form;
      const proposedFor = JSON.stringify(basics);
      if (form.details && proposedFor === form.proposedFor) return true;
      setBusy(true);
      setProblem('');
      try {
        const { copyFrom, ...others } = basics;
        const copy = copyFrom === '' ? {} : { copyFrom };
        const answer = await call('proposeCampaign', { language, ...others, ...copy });
        if (!answer.ok) {
          setRefused(answer.issues);
          return false;
        }
        const { from = '', differences, promotion } = answer;
        const nameOf = (key: string) => names.get(key) ?? key;
        const details = detailsOf(answer, nameOf);
        const past = pastLines(answer.past, nameOf);
        const about = { from, differences, past, promotion, proposedFor };
        setForm((f) => withProposal(f, details, about));
        return true;
      } catch (error) {
        setProblem(failure(error));
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}

/** Keeps the form with the script a moment after the last change: the sidebar may be closed any time. */
function useKept(form: Form): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const text = form === EMPTY_FORM ? '' : JSON.stringify(form);
    const timer = setTimeout(
      () => void call('saveWizardForm', text).catch(() => undefined),
      KEEP_AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, [form]);
}
