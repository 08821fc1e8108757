import { percentText } from '../../../src/core/request/planRules';
import { Field, Suggestions } from '../../fields/field';
import { Rows } from '../../fields/rows';
import { understood } from '../../fields/understood';
import { fillIn, words } from '../../words';
import { type ChannelRow, type Details, nextRowId } from '../form';
import { shareOf } from '../request';
import type { Wizard } from '../useWizard';
import { PromotionIdea } from './promotionIdea';

/** Where it is sold and said, and how the GMV goal is split. */
export function ChannelsStep({ wizard, details }: { wizard: Wizard; details: Details }) {
  const { channels: text, optional } = words.wizardPage;
  const { start, setDetails, errorAt } = wizard;
  const { channels } = details;
  const set = (rows: readonly ChannelRow[]) => setDetails({ channels: rows });
  return (
    <>
      <p class="hint">{text.hint}</p>
      <Suggestions id="platforms" words={start.platforms} />
      <Rows
        rows={channels}
        name={text.row}
        empty={() => ({ id: nextRowId(), platform: '', share: '', budget: '' })}
        onChange={set}
      >
        {(channel, i, change) => (
          <>
            <div class="pair">
              <Field
                label={text.platform}
                path={`channels[${i}].platform`}
                list="platforms"
                value={channel.platform}
                error={errorAt(`channels[${i}].platform`)}
                onChange={(platform) => change({ platform })}
              />
              <Field
                label={`${text.share} · ${optional}`}
                path={`channels[${i}].share`}
                value={channel.share}
                error={errorAt(`channels[${i}].share`)}
                onChange={(share) => change({ share })}
              />
            </div>
            <Field
              label={`${text.budget} · ${optional}`}
              path={`channels[${i}].budget`}
              value={channel.budget ?? ''}
              error={errorAt(`channels[${i}].budget`)}
              echo={understood(channel.budget ?? '', start.moneyUnit)}
              onChange={(budget) => change({ budget })}
            />
          </>
        )}
      </Rows>
      <Sum channels={channels} onChange={set} />
      <PromotionIdea wizard={wizard} details={details} />
    </>
  );
}

interface SumProps {
  readonly channels: readonly ChannelRow[];
  readonly onChange: (rows: readonly ChannelRow[]) => void;
}

/** Whether the shares add up; what is missing is offered to the first channel without one, else the last. */
function Sum({ channels, onChange }: SumProps) {
  const { channels: text } = words.wizardPage;
  const shares = channels.map(({ share }) => shareOf(share));
  const known = shares.filter((share) => share !== undefined && !Number.isNaN(share)) as number[];
  if (known.length === 0) return <p class="hint">{text.sumNone}</p>;
  const sum = Math.round(known.reduce((total, share) => total + share, 0) * 1000) / 1000;
  if (sum === 1)
    return (
      <p class="echo" role="status">
        {text.sumRight}
      </p>
    );
  const gap = Math.round((1 - sum) * 1000) / 1000;
  const blank = shares.indexOf(undefined);
  const at = gap > 0 && blank >= 0 ? blank : channels.length - 1;
  const taker = channels[at];
  const given = Math.round(((shares[at] || 0) + gap) * 1000) / 1000;
  return (
    <div class="notice warning" data-path="channels">
      <p role="status">
        ⚠ {fillIn(text.sumWrong, { sum: percentText(sum), gap: percentText(gap) })}
      </p>
      {taker && given >= 0 && (
        <button
          type="button"
          onClick={() =>
            onChange(
              channels.map((row) =>
                row.id === taker.id ? { ...row, share: percentText(given) } : row,
              ),
            )
          }
        >
          {fillIn(text.giveRest, { gap: percentText(gap), platform: taker.platform })}
        </button>
      )}
    </div>
  );
}
