/** An option's value when it is one of the choices; ends with what the choices are otherwise. */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found) return found;
  console.error(`--${option} ${value}: ${choices.join(' | ')}`);
  process.exit(2);
}
