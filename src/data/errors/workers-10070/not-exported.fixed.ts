import { Cart } from "./cart";

interface Env {
  CART: DurableObjectNamespace<Cart>;
}

export { Cart };

export default {
  async fetch(request, env) {
    return env.CART.getByName("main").fetch(request);
  },
} satisfies ExportedHandler<Env>;
