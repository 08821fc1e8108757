import { type ComponentChild, render } from 'preact';
import { failure } from './bridge/failure';
import { Notice } from './fields/field';

/** Shows a page once the script has given what it needs, or why it did not. */
export function openPage<T>(
  title: string,
  loading: string,
  load: () => Promise<T>,
  show: (data: T) => ComponentChild,
): void {
  document.title = title;
  const root = document.body;
  render(<p role="status">{loading}</p>, root);
  load().then(
    (data) => render(show(data), root),
    (error) => render(<Notice kind="warning">{failure(error)}</Notice>, root),
  );
}
