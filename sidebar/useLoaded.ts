import { useState } from 'preact/hooks';
import type { Place } from '../src/actions/desk/place';
import { failure } from './bridge/failure';
import { call } from './bridge/server';
import { words } from './words';

/** What the script was asked for, how to ask anew, and the way to a cell that it names. */
export function useLoaded<T>(first: T, load: () => Promise<T>) {
  const [loaded, setLoaded] = useState(first);
  const [isLoading, setLoading] = useState(false);
  const [problem, setProblem] = useState('');
  const refresh = () => {
    setLoading(true);
    setProblem('');
    load()
      .then(setLoaded, (error) => setProblem(failure(error)))
      .finally(() => setLoading(false));
  };
  const open = (place: Place) => {
    setProblem('');
    call('showPlace', place).then(
      (isThere) => !isThere && setProblem(words.panelPage.gone),
      (error) => setProblem(failure(error)),
    );
  };
  return { loaded, isLoading, problem, refresh, open };
}
