/** What npm makes of our flags where `--` is missing, or was taken away by PowerShell: its own settings. */
const TAKEN: Readonly<Record<string, string>> = {
  npm_config_to: '--to',
  // npm 9 and later take a flag that begins like one of theirs for it.
  npm_config_token_description: '--to',
  npm_config_script: '--script',
  npm_config_with: '--with',
  npm_config_replace: '--replace',
};

/** A flag that was meant for the command and never reached it. */
export function lostFlag(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const [name] = Object.keys(TAKEN).filter((key) => env[key]);
  return name && TAKEN[name];
}
