import { useEffect, useState } from 'preact/hooks';
import type { RegionalState } from '../../src/actions/regional/fitRegional';
import { failure } from '../bridge/failure';
import { call } from '../bridge/server';
import { Notice } from '../fields/field';
import { language } from '../words';

/** Says when the spreadsheet's time zone or locale does not fit, and sets them for who wants it. */
export function RegionalNotice() {
  const [state, setState] = useState<RegionalState>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    // Nobody's campaign waits for this: without an answer the next recheck says the same.
    call('regionalState', language).then(setState, () => undefined);
  }, []);
  if (said !== '') return <p role="status">{said}</p>;
  if (!state || state.text === '') return null;
  const set = () =>
    call('setRegional', language).then(
      ({ message }) => setSaid(message),
      (error) => setSaid(failure(error)),
    );
  return (
    <Notice kind="warning">
      {state.text}{' '}
      <button type="button" class="link" onClick={() => void set()}>
        {state.set}
      </button>
    </Notice>
  );
}
