"""Drafts in English."""

from views.intros.drafts.facts.english import FACTS
from views.intros.drafts.phrases import Phrases, lines

ENGLISH = Phrases(
    greetings=("Hi {first},", "Hello {first},"),
    nameless="Hello,",
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
        like me, you answered the networking post; I'm {me}.
        we both replied in the networking post; I'm {me}.
        I found you in our program's networking post; I'm {me}.
        your reply in the networking post brought me here; I'm {me}.
        glad that our program introduced us; I'm {me}.
        nice to meet you through our customer program; I'm {me}.
        it's nice to be introduced through our program; I'm {me}.
        a word from our customer program; I'm {me}.
        a fellow member of our customer program here: {me}.
        writing as a fellow member of our program: I'm {me}.
        following our program's introduction, a short note: I'm {me}.
        happy that our program put us in touch; I'm {me}.
        the customer program put us in touch; I'm {me}.
        the networking post in our program led me to you; I'm {me}.
        your name came to me through our customer program; I'm {me}.
        sharing a customer program with you, I wanted to write: I'm {me}.
        just like you, I answered the networking post; I'm {me}.
        now that our program has introduced us, hello: I'm {me}.
        from one member of our program to another: I'm {me}.
        we were introduced through our customer program; I'm {me}.
        in our customer program we are both members; I'm {me}.
        greetings from the same customer program; I'm {me}.
        I'm in your customer program too, as {me}.
        to add a word to our introduction: I'm {me}.
        pleased to meet you by way of our program; I'm {me}.
        as our program has just introduced us: I'm {me}.
        through our customer program I came across you; I'm {me}.
        from the customer program we share: I'm {me}.
        a line from a fellow member of your program, {me}.
        hello from our customer program; I'm {me}.
        I'm in our customer program as well, as {me}.
        as one member of our program to another: I'm {me}.
        our shared customer program brought me here; I'm {me}.
        your customer program is mine too; I'm {me}.
    """),
    facts=FACTS,
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
        Any chance of {time} next week?
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
