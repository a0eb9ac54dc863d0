const vectors = [
  { id: "1", values: [0.12, 0.45, 0.67] },
  { id: "2", values: [0.23, 0.31, 0.59] },
];

await fetch(`${process.env.VECTORIZE_URL}/upsert`, {
  method: "POST",
  headers: {
    Authorization: `Bearer ${process.env.API_TOKEN}`,
    "Content-Type": "application/x-ndjson",
  },
  body: JSON.stringify(vectors),
});
