interface Account {
  readonly balance: Promise<number>;
}

interface Env {
  ACCOUNTS: { open(id: string): Promise<Account> };
}

export default {
  async fetch(request, env) {
    const account = await env.ACCOUNTS.open("alice");
    return new Response(`Balance: ${await account.balance}`);
  },
} satisfies ExportedHandler<Env>;
