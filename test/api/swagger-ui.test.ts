import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appOn } from './answers.ts';
import { inventedStore } from './invented-record.ts';

const CHROMIUM = '/usr/bin/chromium';

/** A Chromium is not asked of everyone who runs the tests; where there is none, this is skipped. */
describe.skipIf(!existsSync(CHROMIUM))('Swagger UI', async () => {
  const app = await appOn(inventedStore());
  const asked: string[] = [];
  const complaints: string[] = [];
  let browser: Browser;
  let page: Page;
  let origin: string;

  beforeAll(async () => {
    origin = await app.listen({ host: '127.0.0.1', port: 0 });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    page.on('request', request => asked.push(request.url()));
    page.on('console', message => complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(error.message));
    await page.goto(`${origin}/docs`);
    await page.locator('#operations-People-listPeople').waitFor();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const open = async (tag: string, operation: string) => {
    const block = page.locator(`#operations-${tag}-${operation}`);
    await block.locator('.opblock-summary-control').click();
    return block;
  };

  const answerOf = async (block: Awaited<ReturnType<typeof open>>) => {
    await block.locator('button.execute').click();
    const answer = block.locator('.live-responses-table tbody');
    await answer.waitFor();
    return {
      status: await answer.locator('.response-col_status').first().textContent(),
      body: JSON.parse((await answer.locator('.highlight-code code').first().textContent()) ?? ''),
    };
  };

  it('shows every operation', async () => {
    const { paths } = (await app.inject('/openapi.json')).json();
    const operations = Object.values<object>(paths).flatMap(Object.keys);
    expect(await page.locator('.opblock').count()).toBe(operations.length);
  });

  it('executes a list', async () => {
    const { status, body } = await answerOf(await open('People', 'listPeople'));
    expect(status).toContain('200');
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual(['tomas-ilk', 'ola-brandt']);
  });

  it('executes a detail with its example filled in', async () => {
    const block = await open('People', 'getPerson');
    const id = block.locator('tr[data-param-name="personId"] input');
    expect(await id.inputValue()).toBe('xi-jinping');
    await id.fill('ola-brandt');
    const { status, body } = await answerOf(block);
    expect(status).toContain('200');
    expect(body.name).toBe('Ola Brandt');
  });

  it('executes an extraction with its example filled in', async () => {
    const { status, body } = await answerOf(await open('Extractions', 'createExtraction'));
    expect(status).toContain('200');
    expect(Object.keys(body)).toContain('people');
  });

  it('asks nothing of any other host and breaks no rule of its policy', () => {
    expect(asked.filter(url => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
