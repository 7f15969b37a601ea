import { existsSync } from 'node:fs';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_TAGS } from '../../src/api/description.ts';
import { ROUTES } from '../../src/api/routes.ts';
import { appOn } from './answers.ts';
import { sampleStore } from './sample-reports.ts';

const CHROMIUM = '/usr/bin/chromium';
/** Browsers trust plain HTTP from localhost only: by any other name a page shows what its policy breaks. */
const HOST = 'readout.test';

/** Of each tag the operation with the most to fill in before it can be executed: a detail, if there is one. */
const CALLS = API_TAGS.map(({ name }) => {
  const routes = ROUTES.filter(({ tag, success }) => tag === name && !success.format);
  const { operationId, path } = routes.find(route => route.path.includes('{')) ?? routes[0];
  return { tag: name, operationId, path };
});

/** A Chromium is not asked of everyone who runs the tests; where there is none, this is skipped. */
describe.skipIf(!existsSync(CHROMIUM))('Swagger UI', async () => {
  const app = await appOn(await sampleStore());
  const asked: string[] = [];
  const complaints: string[] = [];
  let browser: Browser;
  let page: Page;
  let origin: string;

  beforeAll(async () => {
    const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
    origin = `http://${HOST}:${port}`;
    const args = ['--no-sandbox', `--host-resolver-rules=MAP ${HOST} 127.0.0.1`];
    browser = await chromium.launch({ executablePath: CHROMIUM, args });
    page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    page.setDefaultTimeout(60_000);
    page.on('request', request => asked.push(request.url()));
    page.on('console', message => complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(error.message));
    await page.goto(`${origin}/docs`);
    await blockOf('People', 'listPeople').waitFor();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const blockOf = (tag: string, operation: string): Locator => page.locator(`#operations-${tag}-${operation}`);

  const execute = async (block: Locator) => {
    await block.locator('button.execute').click();
    const answer = block.locator('.live-responses-table tbody');
    await answer.waitFor();
    return {
      url: await block.locator('.request-url pre').textContent(),
      status: await answer.locator('.response-col_status').first().textContent(),
      body: JSON.parse((await answer.locator('.highlight-code code').first().textContent()) ?? ''),
    };
  };

  it('shows every operation under its tag', async () => {
    expect(await page.locator('.opblock').count()).toBe(ROUTES.length);
    expect(await page.locator('.opblock-tag').evaluateAll(tags => tags.map(tag => tag.dataset.tag))).toEqual(
      API_TAGS.map(({ name }) => name),
    );
  });

  it.each(CALLS)('executes $operationId of $tag with what is filled in', async ({ tag, operationId, path }) => {
    const block = blockOf(tag, operationId);
    await block.locator('.opblock-summary-control').click();
    const { url, status, body } = await execute(block);
    expect(status).toContain('200');
    const template = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/{}]+')}$`);
    expect(new URL(url ?? '').pathname).toMatch(template);
    if (tag === 'Extractions') return expect(body.people).not.toEqual([]);
    const served = await app.inject(url?.slice(origin.length) ?? '');
    expect(body).toEqual(served.json());
    expect(body.data).not.toEqual([]);
    return block.locator('.opblock-summary-control').click();
  });

  it('takes what a reader types', async () => {
    const block = blockOf('People', 'getPerson');
    await block.locator('.opblock-summary-control').click();
    const id = block.locator('tr[data-param-name="personId"] input');
    expect(await id.inputValue()).toBe('xi-jinping');
    await id.fill('nobody-of-this-name');
    const { status, body } = await execute(block);
    expect(status).toContain('404');
    expect(body.code).toBe('not_found');
  });

  it('opens where a link points', async () => {
    const linked = await browser.newPage();
    await linked.goto(`${origin}/docs#/Meetings/getMeeting`);
    await linked.locator('#operations-Meetings-getMeeting.is-open').waitFor();
    expect(await linked.locator('.opblock.is-open').count()).toBe(1);
    await linked.close();
  });

  it('shows the members of a model', async () => {
    const model = page.locator('section.models .json-schema-2020-12').filter({ hasText: 'Agreement' }).first();
    await model.locator('.json-schema-2020-12-accordion').first().click();
    const members = model.locator('.json-schema-2020-12-property > .json-schema-2020-12 > .json-schema-2020-12-head');
    await members.first().waitFor();
    expect((await members.allTextContents()).join()).toMatch(/title.*kind/);
  });

  it('has a strict policy, which lets plain HTTP be', async () => {
    const policy = (await app.inject('/docs/')).headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|upgrade-insecure-requests|https?:|\*/);
  });

  it('asks nothing of any other host and breaks no rule of its policy', () => {
    expect(asked.length).toBeGreaterThan(CALLS.length);
    expect(asked.filter(url => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(complaints.filter(text => !text.includes('404 (Not Found)'))).toEqual([]);
  });
});
