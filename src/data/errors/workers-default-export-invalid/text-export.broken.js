const greeting = "Hello from the shop";

export default greeting;
