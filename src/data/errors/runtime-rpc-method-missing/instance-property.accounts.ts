import { RpcTarget, WorkerEntrypoint } from "cloudflare:workers";

class Account extends RpcTarget {
  balance = 120;

  getBalance(): number {
    return this.balance;
  }
}

export default class Accounts extends WorkerEntrypoint {
  open(_id: string): Account {
    return new Account();
  }
}
