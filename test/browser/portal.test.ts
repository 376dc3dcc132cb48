import { describePages } from './chromium.ts';
import { barriers, type FilledStage, openStage } from './stage.ts';

describePages('公众门户', () => {
  let stage: FilledStage;
  let addresses: Record<string, string>;
  beforeAll(async () => {
    stage = await openStage();
    const { publicResults, publicPlans, marketSupervisionMatterLists } = await stage.scene.cast.public.query<{
      publicResults: { nodes: { resultNo: string; objectCode: string; taskNo: string }[] };
      publicPlans: { nodes: { id: string }[] };
      marketSupervisionMatterLists: { nodes: { id: string }[] };
    }>(
      '{ publicResults(first: 1) { nodes { resultNo objectCode } } publicPlans(first: 1) { nodes { id } } marketSupervisionMatterLists(agency: "wg-amr", first: 1) { nodes { id } } }',
    );
    const [result] = publicResults.nodes;
    addresses = {
      首页: '/',
      抽查结果: '/results',
      一项结果: `/results/${result!.resultNo}`,
      检查对象: `/s/${result!.objectCode}`,
      年度计划: '/plans',
      一个部门的计划: `/plans/${publicPlans.nodes[0]!.id}`,
      事项清单: '/matters',
      一个部门的清单: '/matters/wg-amr',
      一个版本: `/matters/wg-amr/${marketSupervisionMatterLists.nodes[0]!.id}`,
      公告: '/notices',
      抽取核验: '/draws',
      抽取: '/draws/wg-amr/2026/0001/objects',
      抽查报告: '/reports',
      抽查规则: '/rules',
      联合细则: '/rules/PD',
      开放数据: '/data',
      英文: '/en',
    };
  });
  afterAll(() => stage?.stop());

  test('X-18: 每一页不用脚本也可读，没有无障碍缺陷，不向别处请求，一页不超过15 KB', async () => {
    const { page, complaints } = await stage.page({ javaScriptEnabled: false });
    const reader = await stage.page();
    for (const [name, address] of Object.entries(addresses)) {
      const answer = await page.goto(`${stage.platform.url}${address}`);
      expect([name, answer!.status()]).toEqual([name, 200]);
      expect(await page.locator('h1').textContent()).toBeTruthy();
      const bytes = Number((await answer!.allHeaders())['content-length']);
      // The regulations' full text is what it is.
      if (name !== '联合细则') expect([name, bytes < 15 * 1024]).toEqual([name, true]);
      await reader.page.goto(`${stage.platform.url}${address}`);
      expect([name, await barriers(reader.page)]).toEqual([name, []]);
    }
    expect([...complaints, ...reader.complaints]).toEqual([]);
  });

  test('没有的地址是一页说明，不是一段数据', async () => {
    const { page } = await stage.page();
    expect((await page.goto(`${stage.platform.url}/results/no-such-result`))!.status()).toBe(404);
    expect(await page.locator('main').textContent()).toContain('没有找到');
    expect((await page.goto(`${stage.platform.url}/nowhere`))!.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toBe('没有找到');
  });

  test('查询：按名称开头找到，找不到的说明原因', async () => {
    const { page } = await stage.page();
    await page.goto(stage.platform.url);
    await page.getByLabel('企业名称开头，或统一社会信用代码').fill('舞钢演示');
    await page.getByRole('button', { name: '查询抽查结果' }).click();
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
    await page.getByLabel('企业名称开头，或统一社会信用代码').fill('没有这家企业');
    await page.getByRole('button', { name: '查询' }).click();
    expect(await page.locator('.nothing').textContent()).toContain('没有找到“没有这家企业”');
  });

  test('X-05: 公示后的抽取在浏览器里重新计算通过；改动一个字节的证书不通过', async () => {
    const { page, complaints } = await stage.page();
    const address = `${stage.platform.url}${addresses['抽取']}`;
    await page.goto(address);
    await page.getByRole('button', { name: '重新计算这次抽取' }).click();
    await page.locator('#verdict').waitFor();
    expect(await page.locator('#verdict').textContent()).toContain('核验通过');
    const certificate = await (await fetch(`${address}.json`)).text();
    const attacked = certificate.replace(/"seed":"(.)/, (_, first: string) => `"seed":"${first === '0' ? '1' : '0'}`);
    const other = certificate.replace(/("n":)(\d+)/, (_, n: string, count: string) => `${n}${Number(count) + 1}`);
    for (const [name, text] of [
      ['seed.json', attacked],
      ['count.json', other],
      ['cut.json', certificate.slice(0, -10)],
    ] as const) {
      if (text === certificate) continue;
      await page.locator('#files').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
      await page.locator('#steps li', { hasText: name }).waitFor();
      expect(await page.locator('#verdict').textContent()).toContain('核验不通过');
    }
    expect(complaints).toEqual([]);
  });

  test('下载：CSV 以文本打开不成公式，JSON 与页面同数', async () => {
    const csv = Buffer.from(await (await fetch(`${stage.platform.url}/results.csv`)).arrayBuffer()).toString('utf8');
    const json = (await (await fetch(`${stage.platform.url}/results.json`)).json()) as unknown[];
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.trim().split('\n').length - 1).toBe(json.length);
  });
});
