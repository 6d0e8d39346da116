import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { firstMisplaced } from './element-order.ts';
import { leftRunning } from './left-running.ts';
import { arrive, typeStart, type Newcomer, type Start } from './newcomer.ts';

// A newcomer's first minutes, from a clone of what is committed. Not a part of `test`: it installs everything anew.
const ports = { cms: Number(process.env.CMS_PORT ?? 21_490), site: Number(process.env.SITE_PORT ?? 21_491) };
const page = '/themen/integration/integration-als-querschnitt/interkulturelle-oeffnung-der-verwaltung/';
const secondStartLimit = 20;

const check = (title: string, isTrue: boolean, detail = ''): void => {
  console.log(`${isTrue ? '✓' : '✗'} ${title}${detail && `  ${detail}`}`);
  if (!isTrue) process.exitCode = 1;
};

const pressCtrlC = async ({ clone }: Newcomer, start: Start): Promise<void> => {
  // A terminal sends it to every process of the group.
  if (start.process.pid !== undefined) process.kill(-start.process.pid, 'SIGINT');
  const deadline = performance.now() + 15_000;
  while (leftRunning(clone).length > 0 && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const left = leftRunning(clone);
  check('Ctrl-C leaves nothing running', left.length === 0, left.join('; '));
};

const meetFirstStart = async (newcomer: Newcomer): Promise<void> => {
  const start = typeStart(newcomer);
  try {
    const pages = await start.until('The pages are ready', 900);
    check('the pages are served', true, `after ${pages.toFixed(0)} s`);
    const html = await (await fetch(`http://localhost:${ports.site}${page}`)).text();
    const misplaced = firstMisplaced(html);
    check('the page holds its elements in order', misplaced === undefined, misplaced);
    const pending = await (await fetch(`http://localhost:${ports.cms}/admin`)).text();
    check('the admin says that it is being prepared', pending.includes('wird vorbereitet'));
    const all = await start.until('Ctrl-C ends everything', 900);
    check('everything is up', true, `after ${all.toFixed(0)} s`);
    const admin = await fetch(`http://localhost:${ports.cms}/admin`);
    check('the admin answers', admin.status === 200);
    const [, password = ''] = /Password +(\S+)/.exec(start.output()) ?? [];
    check('the login is shown', password.length >= 16);
    check('its password is stored nowhere in clear text', !isAnywhere(newcomer.clone, password));
    check('the secrets are their owner’s only', (statSync(path.join(newcomer.clone, '.env')).mode & 0o777) === 0o600);
  } finally {
    await pressCtrlC(newcomer, start);
  }
};

const isAnywhere = (folder: string, text: string): boolean => {
  const args = ['-rlF', '--exclude-dir=node_modules', '--exclude-dir=.git', '--', text, folder];
  try {
    return execFileSync('grep', args, { encoding: 'utf8' }) !== '';
  } catch {
    // grep ends with 1 when it has found nothing.
    return false;
  }
};

const meetSecondStart = async (newcomer: Newcomer): Promise<void> => {
  const secrets = readFileSync(path.join(newcomer.clone, '.env'), 'utf8');
  const start = typeStart(newcomer);
  try {
    const all = await start.until('Ctrl-C ends everything', 300);
    check(`the second start takes at most ${secondStartLimit} s`, all <= secondStartLimit, `${all.toFixed(1)} s`);
    check('the second start shows no password', !start.output().includes('Password'));
    check('the second start keeps the secrets', readFileSync(path.join(newcomer.clone, '.env'), 'utf8') === secrets);
    console.log(start.output());
  } finally {
    await pressCtrlC(newcomer, start);
  }
};

const newcomer = arrive(ports);
console.log(`A newcomer in ${newcomer.clone}`);
try {
  await meetFirstStart(newcomer);
  await meetSecondStart(newcomer);
} catch (error) {
  check(error instanceof Error ? error.message : String(error), false);
} finally {
  if (process.exitCode) console.log(`Kept to look at: ${newcomer.clone}`);
  else rmSync(path.dirname(newcomer.clone), { recursive: true });
}
