import { WorkerEntrypoint } from "cloudflare:workers";

export default class Auth extends WorkerEntrypoint {
  async check(store: KVNamespace, id: string): Promise<string> {
    return this.checkSession(await store.get(id));
  }

  async checkSession(session: string | null): Promise<string> {
    return session === null ? "signed out" : "signed in";
  }
}
