import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = import.meta.dirname;
const readme = readFileSync(join(root, 'README.md'), 'utf8');
/** What stands between fences, in order; a block begins with its language and a line break. */
const fenced = readme.split(/^```/m).filter((_, i) => i % 2 === 1);
const blocks = (language: string) =>
  fenced.filter((block) => block.startsWith(`${language}\n`)).map((block) => block.slice(language.length + 1));
const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });

/** Files of a user's suite, run by vitest as the package is installed: what came of each. */
function suiteRun(files: Readonly<Record<string, string>>) {
  const folder = join(root, '.tsingou/examples/suite');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.suite.ts`), text);
  writeFileSync(join(folder, 'vitest.config.js'), "export default { test: { include: ['*.suite.ts'], testTimeout: 60_000 } };\n");
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', '--reporter=json'], { cwd: folder, encoding: 'utf8' });
  const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{')) || JSON.stringify({ testResults: [], stderr }));
  return Object.keys(files).map((name) => {
    const { status, assertionResults } = testResults.find((one: { name: string }) => one.name.endsWith(`/${name}.suite.ts`));
    const tests = assertionResults as { status: string; failureMessages: string[] }[];
    return { status, tests: tests.map((test) => test.status), says: tests.flatMap((test) => test.failureMessages).join('\n') };
  });
}

describe('the README', () => {
  it('shows the table that verify prints', { timeout: 120_000 }, () => {
    const [shown] = blocks('') as [string];
    const [command] = shown.split('\n') as [string];
    expect(command).toMatch(/^\$ npx tsingou verify /);
    const printed = node('dist/cli/main.js', ...command.split(' ').slice(3), '--quiet');
    expect(shown).toBe(`${command}\n${printed.slice(0, printed.indexOf('\n\n'))}\n`);
  });

  it('shows a failure as it is told', { timeout: 120_000 }, () => {
    const told = blocks('')[1]?.trim().split('\n') as string[];
    let printed = '';
    try {
      node('dist/cli/main.js', 'verify', 'core/agreement', '--mutant', 'doubled-cubic-force');
    } catch (error) {
      printed = (error as { stdout: string }).stdout;
    }
    for (const line of told) expect(printed).toContain(line);
  });

  it('shows the rows that simulate prints', () => {
    const [command, ...rows] = (blocks('console')[0] as string).split('\n');
    const args = (command as string).split(' ');
    expect(args.slice(0, 3)).toEqual(['$', 'npx', 'tsingou']);
    expect(rows.length).toBeGreaterThan(8);
    expect(node('dist/cli/main.js', ...args.slice(3))).toBe(rows.join('\n'));
  });

  it('has a library example that runs and prints what its comments say', () => {
    const [example] = blocks('ts');
    mkdirSync(join(root, '.tsingou/examples'), { recursive: true });
    writeFileSync(join(root, '.tsingou/examples/readme.mjs'), example as string);
    const printed = node('.tsingou/examples/readme.mjs').trim().split('\n');
    const commented = [...(example as string).matchAll(/console\.log\(.*\); \/\/ (\S+)/g)].map((match) => match[1]);
    expect(printed).toEqual(commented);
  });

  it('has a suite of a user that passes, and fails as it says', { timeout: 120_000 }, () => {
    const suite = blocks('ts')[1] as string;
    const [good, wrong] = suiteRun({
      good: suite,
      wrong: suite.replace('alpha * r * r', '2 * alpha * r * r').replaceAll("it('", "it('with twice the force: "),
    });
    expect(good).toMatchObject({ status: 'passed', tests: ['passed', 'passed'] });
    expect(wrong).toMatchObject({ status: 'failed', tests: ['failed', 'failed'] });
    for (const line of (blocks('')[2] as string).trim().split('\n')) expect(wrong.says).toContain(line);
  });
});
