interface Env {
  PLAN: string;
}

export default {
  async price(id: string, quantity: number, env: Env, ctx: ExecutionContext) {
    return `${quantity} of ${id} on plan ${env.PLAN}`;
  },
};
