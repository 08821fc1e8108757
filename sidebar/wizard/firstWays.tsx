import { useState } from 'preact/hooks';
import type { WizardStart } from '../../src/actions/wizard/startWizard';
import { failure } from '../bridge/failure';
import { words } from '../words';

interface FirstWaysProps extends Pick<WizardStart, 'hasDemo' | 'campaigns'> {
  readonly onDemo: () => void;
  /** Looks for plans that were copied into the workbook. */
  readonly onLook: () => Promise<void>;
}

/** Three ways to begin in a workbook without a campaign of the team's; the third is the form below. */
export function FirstWays({ hasDemo, campaigns, onDemo, onLook }: FirstWaysProps) {
  const { first: text } = words.wizardPage;
  const [isCopying, setCopying] = useState(false);
  const [said, setSaid] = useState('');
  const look = async () => {
    try {
      await onLook();
      setSaid(text.notFound);
    } catch (error) {
      setSaid(failure(error));
    }
  };
  const found = campaigns.length > 0;
  return (
    <section aria-label={text.ways}>
      <h2>{text.ways}</h2>
      {!hasDemo && (
        <button type="button" class="way" onClick={onDemo}>
          <strong>{text.demo}</strong>
          <span>{text.demoText}</span>
        </button>
      )}
      <button
        type="button"
        class="way"
        aria-expanded={isCopying}
        onClick={() => setCopying(!isCopying)}
      >
        <strong>{text.copy}</strong>
        <span>{text.copyText}</span>
      </button>
      {isCopying && (
        <div class="notice info">
          <p>{found ? text.found : text.copyHow}</p>
          {!found && (
            <button type="button" onClick={() => void look()}>
              {text.look}
            </button>
          )}
          <p role="status">{found ? '' : said}</p>
        </div>
      )}
      <h2>{text.empty}</h2>
    </section>
  );
}
