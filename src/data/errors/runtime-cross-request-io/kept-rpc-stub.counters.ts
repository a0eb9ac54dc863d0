import { RpcTarget, WorkerEntrypoint } from "cloudflare:workers";

let visits = 0;

class Counter extends RpcTarget {
  increment(): number {
    return ++visits;
  }
}

export default class Counters extends WorkerEntrypoint {
  open(): Counter {
    return new Counter();
  }
}
