const CUSTOM_FUNCTION = /@customfunction[\s\S]*?\*\/\s*function (\w+)/g;

/** Names of the script's functions for cells: those whose JSDoc says so. */
export function customFunctionNames(script: string): string[] {
  return [...script.matchAll(CUSTOM_FUNCTION)].map((found) => found[1] ?? '');
}
