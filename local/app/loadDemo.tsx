import { render } from 'preact';
import type { DemoProgress } from '../demo/scene';
import type { SavedWorkbook } from '../host/savedWorkbook';
import { fillIn } from './fillIn';
import { load } from './load';
import { type PageLanguage, textOf } from './pageLanguage';

const LOOK_EVERY_MS = 400;

/** A stage of the demo; while it is played for the first time its scenes are told, one after the other. */
export async function loadDemo(
  stage: string,
  language: PageLanguage,
  loading: HTMLElement,
): Promise<SavedWorkbook> {
  const text = textOf(language);
  const file = `demo.${stage}.${language}`;
  let done = false;
  render(text.playing, loading);
  const look = setInterval(async () => {
    const answer = await fetch(`${file}.progress.json`).catch(() => undefined);
    const progress: DemoProgress | null = answer?.ok ? await answer.json() : null;
    if (!progress || done) return;
    const { name, at, of } = progress;
    const said = fillIn(text.playingScene, { at, of, name: text.scenes[name] });
    render(
      <>
        {said} <progress value={at - 1} max={of} aria-label={text.playing} />
      </>,
      loading,
    );
  }, LOOK_EVERY_MS);
  try {
    return await load(`${file}.json`).then((response) => response.json());
  } finally {
    done = true;
    clearInterval(look);
  }
}
