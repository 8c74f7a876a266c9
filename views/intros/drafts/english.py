"""Drafts in English."""

from views.intros.drafts.phrases import Phrases, facts, lines

ENGLISH = Phrases(
    greetings=("Hi {first},", "Hello {first},"),
    me="{my_title} at {my_company}",
    plain=(
        "we are both in the same customer program and I found you in the networking post.",
        "I'm {me}.",
        "I would like to connect and have an intro chat.",
        "we are both in the same customer program. I would like to connect and have an intro chat.",
    ),
    openings=lines("""
        I'm {me}, and we are both in the same customer program.
        {me} here, also in our customer program.
        we are both in the same customer program; I'm {me}.
        our customer program introduced us: I'm {me}.
        I read your reply in our program's networking post; I'm {me}.
        you and I answered the same networking post; I'm {me}.
        we both replied in the networking post; I'm {me}.
        I found you in our program's networking post; I'm {me}.
        your reply in the networking post brought me here; I'm {me}.
        glad our program introduced us; I'm {me}.
        good to meet you through our customer program; I'm {me}.
        it's nice to be introduced through our program; I'm {me}.
        a word from our customer program; I'm {me}.
        a fellow member of our customer program here: {me}.
        writing as a fellow member of our program: I'm {me}.
        following our program's introduction, a short note: I'm {me}.
        happy that our program put us in touch; I'm {me}.
        the customer program put us in touch; I'm {me}.
        the networking post in our program led me to you; I'm {me}.
        your name came to me through our customer program; I'm {me}.
        since we share a customer program, I wanted to write: I'm {me}.
        just like you, I answered the networking post; I'm {me}.
        now that our program has introduced us: I'm {me}.
        from one member of our program to another: I'm {me}.
        we were introduced through our customer program; I'm {me}.
        both of us are in the same customer program; I'm {me}.
        greetings from the same customer program; I'm {me}.
        I'm in your customer program too, as {me}.
        to add a word to our introduction: I'm {me}.
        pleased to meet you by way of our program; I'm {me}.
        as our program has just introduced us: I'm {me}.
        through our customer program I came across you; I'm {me}.
        from the program we share: I'm {me}.
        a line from a fellow member, {me}.
        hello from our customer program; I'm {me}.
        I'm in our customer program as well, as {me}.
        our program, one more member: {me}.
        as one member to another: I'm {me}.
        our shared customer program brought me here; I'm {me}.
        also from your program: I'm {me}.
        it's one program we share: I'm {me}.
        your program is mine too; I'm {me}.
        one more of our program: {me}.
        the same program here: I'm {me}.
    """),
    facts=facts("""
        ask_and_offer:
        - I asked about {my_asks}, and you offered to share what you know.
        - I'm after ideas on {my_asks}, and you offered just that.
        - You offered what I asked about: {their_offers}.
        - What you can share is what I asked about: {their_offers}.
        - Your offer to share {their_offers} is just what I was after.
        - You wrote that you can share {their_offers}, and I'd like to hear it.
        - My question is about {my_asks}, and your reply says you can help.
        - I'd like to hear what you can share on {my_asks}.
        - I'd love to learn from you about {my_asks}.
        - It was your offer to share {their_offers} that made me write.
        - In your reply you offered {their_offers}, and I'd like to hear more.
        - I read that you can share {their_offers}, and I'm keen to hear it.
        offer_and_ask:
        - You asked about {their_asks}, and I can share {my_offers}.
        - I can share {my_offers}, which is close to what you asked.
        - Your question about {their_asks} is one I can help with.
        - I'd be glad to share what I know about {their_asks}.
        - I offered {my_offers}, and you asked about it.
        - You're after {their_asks}, and I have something to share.
        - On {their_asks}, which you asked about, I have something to share.
        - I saw your question about {their_asks} and can share {my_offers}.
        - Happy to tell you what I know about {their_asks}.
        - It may help you that I can share {my_offers}.
        - Your topic, {their_asks}, is one I can speak to.
        - I have something to share on {their_asks}, your topic.
        same_ask:
        - We both asked about {our_asks}.
        - You and I asked about the same thing: {our_asks}.
        - Both of us would like to compare notes on {our_asks}.
        - I have the same question as you: {our_asks}.
        - It turns out we both want to talk about {our_asks}.
        - Like you, I asked about {our_asks}.
        - Our replies name the same topic: {our_asks}.
        - We named the same topic, {our_asks}.
        - Your question is mine too: {our_asks}.
        - I'd also like to compare notes on {our_asks}.
        - What you asked about is on my list too: {our_asks}.
        my_ask:
        - I would like to compare notes on {my_asks}.
        - My topic is {my_asks}.
        - I'm after ideas on {my_asks}.
        - I'd value your view on {my_asks}.
        - I asked in the post about {my_asks}.
        - What I hope to learn about is {my_asks}.
        - I'm curious what you think about {my_asks}.
        - I wonder what you would say about {my_asks}.
        - I'd be glad of a second opinion on {my_asks}.
        - I hope you have a thought on {my_asks}.
        - Your take on {my_asks} would help me.
        - It would help to hear your thoughts on {my_asks}.
        - You may have a thought or two on {my_asks}.
        - One topic I'd like to talk about: {my_asks}.
        - The question I brought is about {my_asks}.
        - I have a question about {my_asks}.
        - A peer's view on {my_asks} would help me.
        - I'm looking for a peer to talk to about {my_asks}.
        - In my reply I asked about {my_asks}.
        - I'd love to hear what you have learned about {my_asks}.
        - I'd like to learn from peers about {my_asks}.
        - There is one thing I'd ask you about: {my_asks}.
        - Perhaps you have a view on {my_asks}.
        - Something I'd like to talk through: {my_asks}.
        - I'd trade ideas with you on {my_asks}.
        their_ask:
        - You asked about {their_asks}, and I'd like to hear more.
        - I saw that you asked about {their_asks}.
        - Your question about {their_asks} interests me.
        - I read that you'd compare notes on {their_asks}.
        - Your topic, {their_asks}, interests me too.
        - Your topic is one I'd compare notes on: {their_asks}.
        - What you asked about {their_asks} made me want to talk.
        - It was your question on {their_asks} that made me write.
        - I'm interested in your question about {their_asks}.
        - Happy to compare notes on {their_asks}, as you suggested.
        - Count me in for {their_asks}, the topic you named.
        their_offer:
        - You offered to share {their_offers}, and I'd like to hear it.
        - I read that you can share {their_offers}.
        - Your offer to share {their_offers} made me write.
        - I'd like to hear what you know about {their_offers}.
        - What you can share, {their_offers}, interests me.
        - It was {their_offers}, which you offered, that made me write.
        - In your reply you offered {their_offers}.
        - Of all replies, yours offered {their_offers}.
        same_role:
        - We have the same title, so we may well share some questions.
        - You and I have the same title.
        - Our titles are the same, so there should be plenty to compare.
        - We share a job title, and perhaps some questions.
        - It's good to find somebody with the same title.
        - I noticed that we have the same title.
        - Your title is the same as mine.
        - With the same title, we should have things to compare.
        same_field:
        - We both work in {our_industry}.
        - You and I are both in {our_industry}.
        - Like you, I work in {our_industry}.
        - Your field is mine too: {our_industry}.
        - I'm in {our_industry} as well.
        - Both of us are in {our_industry}.
        - It helps that we both work in {our_industry}.
        - We are in the same field, {our_industry}.
        - As we are both in {our_industry}, we may share some questions.
        - More peers in {our_industry} are whom I hope to meet.
        same_work:
        - We both work in {our_work}.
        - My work is yours too: {our_work}.
        - You work in {our_work}, and so do I.
        - Much of my day is {our_work}, like yours.
        - The work we do is alike: {our_work}.
        - Your work is mine too: {our_work}.
        - It helps that our work is the same: {our_work}.
        - I'm in {our_work} as well.
        - We share a line of work, {our_work}.
        - I also work in {our_work}.
        - What we have in common is {our_work}.
        - Peers in {our_work} are whom I hope to meet.
        - As you do, I work in {our_work}.
        - My days go into {our_work}, much like yours.
        - In {our_work}, we may face the same questions.
        - With {our_work} in common, we should have things to compare.
        - Since we both work in {our_work}, we could compare a lot.
        near_fields:
        - I'm in {my_field} and you are in {their_field}, which are close.
        - Your field, {their_field}, is close to mine, {my_field}.
        - Our fields are close: {my_field} and {their_field}.
        - We work in fields that are close, {my_field} and {their_field}.
        - It's not far from {my_field} to {their_field}.
        - Being in {my_field}, I'd like to hear about {their_field}.
        - How {their_field} looks from {my_field} is worth a talk.
        - Some questions in {my_field} and {their_field} may be the same.
        near_work:
        - I work in {my_work} and you in {their_work}, so not far apart.
        - Your work in {their_work} is close to mine in {my_work}.
        - My work, {my_work}, is close to yours, {their_work}.
        - From {my_work} to {their_work} is not far.
        - Between {my_work} and {their_work} there is much in common.
        - What I do, {my_work}, borders on {their_work}.
        - You know {their_work}, I know {my_work}.
        - Our work is close: {my_work} and {their_work}.
        - It's a short step from {my_work} to {their_work}.
        - Coming from {my_work}, I'd like to hear about {their_work}.
        - As someone in {my_work}, I'm curious about {their_work}.
        - There's much that {my_work} and {their_work} share.
        - I'd like to see how {their_work} looks from {my_work}.
        - For us in {my_work}, {their_work} is close by.
        - People in {my_work} and {their_work} have much to share.
        - Next to {their_work} stands {my_work}, my work.
        - You in {their_work} and I in {my_work} may share some questions.
        - So much of {my_work} touches {their_work}.
        same_level:
        - Both of us work {our_level}.
        - My work, like yours, is {our_level}.
        - I work {our_level} too.
        - You work {our_level}, and so do I.
        - Peers {our_level} are whom I hope to meet.
        - As we both work {our_level}, we may share some questions.
        - What we share is work {our_level}.
        peers:
        - How you work is something I'd like to hear.
        - I'm curious what is on your list this quarter.
        - What you are working on this quarter interests me.
        - More peers to talk to would do me good.
        - We could compare how we plan a quarter.
        - I joined to meet peers, and would like to begin with you.
        - You may have found answers to what I still ask myself.
        - Tell me what has worked well for you this year.
        - I would like to learn how others do this work.
        - Your way of doing this work interests me.
        - My aim is to meet peers and learn from them.
        - It would help me to hear how you set priorities.
        - One peer's view is worth a lot to me.
        - I'd value a peer to think aloud with.
        - There is plenty we could compare.
        - I'd ask which part of your work takes up most of your time.
        - I wonder which tasks take up your week.
        - Perhaps some of our questions are the same.
        - Meeting peers is why I replied.
        - I replied to meet people like you.
        - The question you would put to a peer interests me.
        - One thing I'd ask: what you would do differently today.
        - Tell me which question you would bring to a peer.
        - A peer to compare notes with is what I'm after.
        - I'd gladly tell you how we do things here.
        - Let me know what you would like to hear from a peer.
        - We may face some of the same questions.
        - I like to learn from people outside my company.
        - Peers teach me most.
    """),
    closings=lines("""
        Could we talk for {time}?
        Would {time} next week suit you?
        Do you have {time} this month?
        Would you have {time} for a call?
        Shall we have an intro chat of {time}?
        Would an intro chat suit you, {time} or so?
        Are you open to a call of {time}?
        Is a call of {time} something you would like?
        How about {time} on a call?
        What day would suit you for {time}?
        Can we find {time} for that?
        May I suggest a call of {time}?
        When would {time} suit you?
        Shall we find {time}?
        Could we have a call of {time}?
        Would you like to talk for {time}?
        Might {time} next week work?
        Which day would suit you for {time}?
        Would a call of {time} work for you?
        Does {time} next week suit you?
        Is {time} next week possible?
        Should I suggest a day for {time}?
        Open to an intro chat of {time}?
        Care for {time} on a call?
        Up for a call of {time}?
        Shall we say {time}?
        Any chance of {time}?
        Could {time} work for you?
        Could I call you one day, for {time}?
        Should we talk for {time}?
        Will {time} next week work?
        Can you find {time} for a call?
        Could you find {time} this month?
        May we talk for {time}?
        Can I suggest {time} next week?
        Can you spare {time}?
        A call of {time}, maybe?
        Would {time} be all right?
        Does {time} suit you?
    """),
    times=("half an hour", "twenty minutes", "20 minutes", "30 minutes", "a quarter of an hour", "15 minutes"),
)
