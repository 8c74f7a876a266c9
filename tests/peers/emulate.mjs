// Starts the Slack of the npm package `emulate` on the port given, and ends when its standard input does.
import { createEmulator } from "emulate";

const scopes = process.argv[3].split(",");
const emulator = await createEmulator({
  service: "slack",
  port: Number(process.argv[2]),
  seed: {
    slack: {
      users: [
        { name: "ann", email: "ann@firm.example" },
        { name: "ben", email: "ben@firm.example" },
      ],
      channels: [{ name: "peers" }],
      oauth_apps: [
        { client_id: "1.2", client_secret: "secret", name: "Peer", redirect_uris: ["http://127.0.0.1/"], scopes, bot_name: "peer" },
      ],
      tokens: [{ token: "xoxb-peer", user: "peer", scopes }],
    },
  },
});
console.log(emulator.url);
process.stdin.resume();
process.stdin.on("end", () => emulator.close().then(() => process.exit(0)));
