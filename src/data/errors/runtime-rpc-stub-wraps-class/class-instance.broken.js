import { RpcStub } from "cloudflare:workers";

class Counter {
  #value = 0;
  increment() {
    return ++this.#value;
  }
}

export default {
  async fetch() {
    const counter = new RpcStub(new Counter());
    return new Response(`count ${await counter.increment()}`);
  },
};
