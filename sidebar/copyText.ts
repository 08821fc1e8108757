/** Copies a text; false when the browser does not let the page. */
export async function copyText(text: string): Promise<boolean> {
  // First the older way: the newer one is refused to a page in a sandbox, and the refusal printed as an error.
  if (copySelected(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copySelected(text: string): boolean {
  const back = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.setAttribute('aria-hidden', 'true');
  box.style.cssText = 'position:fixed;opacity:0';
  document.body.append(box);
  box.select();
  const done = document.execCommand('copy');
  box.remove();
  if (back instanceof HTMLElement) back.focus();
  return done;
}
