"""The emoji that the page knows by name: the common ones."""

import re

_TABLE = """
smile 😄 smiley 😃 grinning 😀 grin 😁 laughing 😆 joy 😂 wink 😉 blush 😊 slightly_smiling_face 🙂
upside_down_face 🙃 heart_eyes 😍 thinking_face 🤔 neutral_face 😐 expressionless 😑 smirk 😏 relieved 😌
sleeping 😴 sunglasses 😎 nerd_face 🤓 confused 😕 worried 😟 cry 😢 sob 😭 scream 😱 sweat_smile 😅
hugging_face 🤗 face_with_rolling_eyes 🙄 shrug 🤷 facepalm 🤦 partying_face 🥳 star-struck 🤩
exploding_head 🤯 innocent 😇 zipper_mouth_face 🤐 rage 😡 thumbsup 👍 +1 👍 thumbsdown 👎 -1 👎 ok_hand 👌
clap 👏 raised_hands 🙌 pray 🙏 handshake 🤝 wave 👋 muscle 💪 point_up ☝️ point_down 👇 point_left 👈
point_right 👉 raised_hand ✋ v ✌️ crossed_fingers 🤞 writing_hand ✍️ eyes 👀 heart ❤️ orange_heart 🧡
yellow_heart 💛 green_heart 💚 blue_heart 💙 purple_heart 💜 broken_heart 💔 sparkling_heart 💖 fire 🔥
sparkles ✨ star ⭐ star2 🌟 zap ⚡ boom 💥 tada 🎉 confetti_ball 🎊 balloon 🎈 gift 🎁 trophy 🏆 medal 🏅
crown 👑 100 💯 white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌ heavy_plus_sign ➕
heavy_minus_sign ➖ question ❓ exclamation ❗ warning ⚠️ no_entry ⛔ red_circle 🔴 large_yellow_circle 🟡
large_green_circle 🟢 large_blue_circle 🔵 arrow_up ⬆️ arrow_down ⬇️ arrow_left ⬅️ arrow_right ➡️
arrows_counterclockwise 🔄 repeat 🔁 rocket 🚀 airplane ✈️ car 🚗 hourglass ⌛ hourglass_flowing_sand ⏳
alarm_clock ⏰ stopwatch ⏱️ calendar 📆 date 📅 spiral_calendar_pad 🗓️ bell 🔔 no_bell 🔕 email ✉️
envelope ✉️ inbox_tray 📥 outbox_tray 📤 phone ☎️ telephone_receiver 📞 iphone 📱 computer 💻 bulb 💡
mag 🔍 link 🔗 paperclip 📎 pushpin 📌 round_pushpin 📍 lock 🔒 unlock 🔓 key 🔑 hammer 🔨 wrench 🔧 gear ⚙️
package 📦 memo 📝 pencil 📝 pencil2 ✏️ clipboard 📋 page_facing_up 📄 book 📖 books 📚 bookmark 🔖
newspaper 📰 briefcase 💼 chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 bar_chart 📊
moneybag 💰 credit_card 💳 dart 🎯 game_die 🎲 coffee ☕ tea 🍵 beer 🍺 beers 🍻 wine_glass 🍷 pizza 🍕 cake 🍰
birthday 🎂 doughnut 🍩 apple 🍎 taco 🌮 popcorn 🍿 sunny ☀️ cloud ☁️ umbrella ☔ snowflake ❄️ rainbow 🌈
earth_africa 🌍 earth_americas 🌎 earth_asia 🌏 globe_with_meridians 🌐 seedling 🌱 evergreen_tree 🌲
cactus 🌵 tulip 🌷 sunflower 🌻 herb 🌿 four_leaf_clover 🍀 dog 🐶 cat 🐱 bear 🐻 penguin 🐧 bee 🐝 turtle 🐢
owl 🦉 unicorn_face 🦄 butterfly 🦋 speech_balloon 💬 thought_balloon 💭 mega 📣 loudspeaker 📢
busts_in_silhouette 👥 bust_in_silhouette 👤 robot_face 🤖 ghost 👻 house 🏠 office 🏢 school 🏫 hospital 🏥
bank 🏦 factory 🏭 musical_note 🎵 art 🎨 camera 📷 movie_camera 🎥 microphone 🎤 headphones 🎧 soccer ⚽
basketball 🏀 checkered_flag 🏁
"""

_WORDS = _TABLE.split()
EMOJI = dict(zip(_WORDS[::2], _WORDS[1::2], strict=True))
"""Character by name, in the order a picker shows them."""

_NAMED = re.compile(r":([a-z0-9_+-]+)(?:::skin-tone-\d)?:")


def with_emoji(text: str) -> str:
    """The text with every known `:name:` as its character; names it does not know stay as they are."""
    return _NAMED.sub(lambda match: EMOJI.get(match.group(1), match.group()), text)


def is_only_emoji(text: str) -> bool:
    """Whether a text is nothing but known `:name:`s."""
    names = [match.group(1) for match in _NAMED.finditer(text)]
    return bool(names) and not _NAMED.sub("", text).strip() and all(name in EMOJI for name in names)
