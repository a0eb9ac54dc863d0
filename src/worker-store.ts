/** The store of the running Worker. */
import table from "virtual:store-table";
import bytes from "../.cache/store.bin";
import { Store } from "./explain/store.ts";

export const store = new Store(table, bytes);
