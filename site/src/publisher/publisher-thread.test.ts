import { afterEach, expect, it, vi } from 'vitest';
import { PublisherThread } from './publisher-thread.ts';

const greedy = 'const all = []; for (;;) all.push(new Array(100_000).fill(all.length));';

afterEach(() => {
  vi.restoreAllMocks();
});

it('outlives a publisher that wants more memory than it gets, and says so', async () => {
  let said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  const program = new URL(`data:text/javascript,${encodeURIComponent(greedy)}`);
  const thread = new PublisherThread({ program, megabytes: 32 });
  thread.start();
  await vi.waitFor(() => expect(said).toMatch(/✗ The publisher failed and is started again\. .*memory/), {
    timeout: 60_000,
  });
  await thread.stop();
});
