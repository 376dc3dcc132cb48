import { machineNow } from '@double-random/runtime';
import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Sessions and codes of the embedded provider; they are gone when it stops. */
export class MemoryStore implements Adapter {
  readonly #items: Map<string, { payload: AdapterPayload; expires: number }>;
  readonly #model: string;

  constructor(model: string, items: Map<string, { payload: AdapterPayload; expires: number }>) {
    this.#model = model;
    this.#items = items;
  }
  #get(id: string): AdapterPayload | undefined {
    const item = this.#items.get(`${this.#model}:${id}`);
    return item && item.expires > machineNow() ? item.payload : undefined;
  }
  #first(matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, { payload, expires }] of this.#items)
      if (key.startsWith(`${this.#model}:`) && expires > machineNow() && matches(payload)) return payload;
    return undefined;
  }
  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const now = machineNow();
    for (const [key, { expires }] of this.#items) if (expires <= now) this.#items.delete(key);
    this.#items.set(`${this.#model}:${id}`, { payload, expires: now + (expiresIn ?? 86_400) * 1000 });
  }
  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.#get(id);
  }
  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#first((payload) => payload.uid === uid);
  }
  async findByUserCode(): Promise<undefined> {
    return undefined;
  }
  async consume(id: string): Promise<void> {
    const payload = this.#get(id);
    if (payload) payload['consumed'] = Math.floor(machineNow() / 1000);
  }
  async destroy(id: string): Promise<void> {
    this.#items.delete(`${this.#model}:${id}`);
  }
  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of this.#items)
      if (key.startsWith(`${this.#model}:`) && payload.grantId === grantId) this.#items.delete(key);
  }
}
