<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Announced</name>
    <message>
        <source>for {date}</source>
        <translation>for {date}</translation>
    </message>
    <message>
        <source>for month {date}</source>
        <translation>for {date}</translation>
    </message>
    <message>
        <source>for the {date}</source>
        <translation>for the {date}</translation>
    </message>
    <message>
        <source>for early or late: {date}</source>
        <translation>for {date}</translation>
    </message>
    <message>
        <source>for spring: {date}</source>
        <translation>for {date}</translation>
    </message>
    <message>
        <source>for summer: {date}</source>
        <translation>for {date}</translation>
    </message>
    <message>
        <source>for autumn: {date}</source>
        <translation>for {date}</translation>
    </message>
    <message>
        <source>for winter: {date}</source>
        <translation>for {date}</translation>
    </message>
    <message>
        <source>for year {date}</source>
        <translation>for {date}</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touch the screen</source>
        <translation>Touch the screen</translation>
    </message>
</context>
<context>
    <name>BusLines</name>
    <message>
        <source>Buses around the campus</source>
        <translation>Buses around the campus</translation>
    </message>
    <message>
        <source>The kiosk knows these lines, but not their times: they are in no journey. Where nobody has verified their stop at the campus, it is not on the map.</source>
        <translation>The kiosk knows these lines, but not their times: they are in no journey. Where nobody has verified their stop at the campus, it is not on the map.</translation>
    </message>
</context>
<context>
    <name>CampusPanel</name>
    <message>
        <source>The campus</source>
        <translation>The campus</translation>
    </message>
</context>
<context>
    <name>ComfortChoice</name>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>+50%</source>
        <translation>+50%</translation>
    </message>
    <message>
        <source>+100%</source>
        <translation>+100%</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Comfort</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Black on white, with patterns</source>
        <translation>Black on white, with patterns</translation>
    </message>
    <message>
        <source>Within reach when seated</source>
        <translation>Within reach when seated</translation>
    </message>
    <message>
        <source>Nothing slides or flies</source>
        <translation>Nothing slides or flies</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Controls at the bottom</source>
        <translation>Controls at the bottom</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>Put everything back</translation>
    </message>
</context>
<context>
    <name>ComfortSpeech</name>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Whatever opens is said</source>
        <translation>Whatever opens is said</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>The screen by ear, for those who do not see it. A finger held still for three seconds does the same</source>
        <translation>The screen by ear, for those who do not see it. A finger held still for three seconds does the same</translation>
    </message>
    <message>
        <source>Guide by voice</source>
        <translation>Guide by voice</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Volume: %1 percent</source>
        <translation>Volume: %1 percent</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>ComfortSwitch</name>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>The kiosk compares no journeys.</source>
        <translation>The kiosk compares no journeys.</translation>
    </message>
    <message>
        <source>From the campus, in about so many minutes</source>
        <translation>From the campus, in about so many minutes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>{moment}: about {minutes} min, of them {walk} on foot, {wait} waiting, {ride} riding and changing</source>
        <translation>{moment}: about {minutes} min, of them {walk} on foot, {wait} waiting, {ride} riding and changing</translation>
    </message>
    <message>
        <source>{moment}: not known</source>
        <translation>{moment}: not known</translation>
    </message>
    <message>
        <source>As long as before</source>
        <translation>As long as before</translation>
    </message>
    <message>
        <source>{minutes} min less</source>
        <translation>{minutes} min less</translation>
    </message>
    <message>
        <source>{minutes} min more</source>
        <translation>{minutes} min more</translation>
    </message>
    <message>
        <source>Openings announced until then</source>
        <translation>Openings announced until then</translation>
    </message>
    <message>
        <source>{moment}: the network of {known}, which is not dated, without the sections of lines 14 to 18 that have opened since {day}.</source>
        <translation>{moment}: the network of {known}, which is not dated, without the sections of lines 14 to 18 that have opened since {day}.</translation>
    </message>
    <message>
        <source>The next stations then were {stations}: about {minutes} min on foot. Who took a bus there may have been faster.</source>
        <translation>The next stations then were {stations}: about {minutes} min on foot. Who took a bus there may have been faster.</translation>
    </message>
    <message>
        <source>Worked out for the daytime, from {place} to the platform of arrival: on foot, waiting, riding, changing. Metro, RER and tram only; the kiosk knows no buses and no Transilien trains. Not a timetable.</source>
        <translation>Worked out for the daytime, from {place} to the platform of arrival: on foot, waiting, riding, changing. Metro, RER and tram only; the kiosk knows no buses and no Transilien trains. Not a timetable.</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>on foot</translation>
    </message>
    <message>
        <source>train and waiting</source>
        <translation>train and waiting</translation>
    </message>
</context>
<context>
    <name>CountDown</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Without a touch, the kiosk starts again and forgets this visit.</source>
        <translation>Without a touch, the kiosk starts again and forgets this visit.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>I’m still here</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
</context>
<context>
    <name>Credits</name>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>State of the content: {date}</source>
        <translation>State of the content: {date}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
</context>
<context>
    <name>CreditsPanel</name>
    <message>
        <source>Credits and licences</source>
        <translation>Credits and licences</translation>
    </message>
    <message>
        <source>Licences of the data</source>
        <translation>Licences of the data</translation>
    </message>
    <message>
        <source>Every publication the facts come from</source>
        <translation>Every publication the information comes from</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The programs in this kiosk and their licences</source>
        <translation>The software of this kiosk and its licences</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
</context>
<context>
    <name>CreditsRows</name>
    <message>
        <source>Who made the data, and the full text of each licence</source>
        <translation>Who made the data, and the full text of each licence</translation>
    </message>
    <message>
        <source>Credits and licences</source>
        <translation>Credits and licences</translation>
    </message>
    <message>
        <source>Every publication the facts come from</source>
        <translation>Every publication the information comes from</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>DateSlider</name>
    <message>
        <source>Earlier date</source>
        <translation>Earlier date</translation>
    </message>
    <message>
        <source>Later date</source>
        <translation>Later date</translation>
    </message>
</context>
<context>
    <name>DateTrack</name>
    <message>
        <source>Left and right change the date</source>
        <translation>Left and right change the date</translation>
    </message>
    <message>
        <source>Date shown</source>
        <translation>Date shown</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>Dated</name>
    <message>
        <source>as of {date}</source>
        <comment>a day</comment>
        <translation>as of {date}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <comment>a month or a year</comment>
        <translation>as of {date}</translation>
    </message>
    <message>
        <source>Delivered {when}</source>
        <translation>Delivered {when}</translation>
    </message>
    <message>
        <source>Delivery {when}</source>
        <translation>Delivery {when}</translation>
    </message>
    <message>
        <source>Announced {when}</source>
        <comment>a delivery</comment>
        <translation>Announced {when}</translation>
    </message>
    <message>
        <source>Announced {when}, to be confirmed</source>
        <comment>a delivery</comment>
        <translation>Announced {when}, to be confirmed</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>Opened {when}</translation>
    </message>
    <message>
        <source>Opens {when}</source>
        <translation>Opens {when}</translation>
    </message>
    <message>
        <source>Announced {when}</source>
        <comment>a line</comment>
        <translation>Announced {when}</translation>
    </message>
    <message>
        <source>Announced {when}, to be confirmed</source>
        <comment>a line</comment>
        <translation>Announced {when}, to be confirmed</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Expected at this date</source>
        <translation>Expected at this date</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Not open yet</translation>
    </message>
    <message>
        <source>In the past</source>
        <translation>In the past</translation>
    </message>
    <message>
        <source>Station {name}</source>
        <translation>Station {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>What runs today</source>
        <translation>What runs today</translation>
    </message>
    <message>
        <source>Opened on this date</source>
        <translation>Opened on this date</translation>
    </message>
    <message>
        <source>Date fixed</source>
        <translation>Date fixed</translation>
    </message>
    <message>
        <source>Announced, expected by then</source>
        <translation>Announced, expected by then</translation>
    </message>
    <message>
        <source>The map shows {date} · as announced</source>
        <comment>a day</comment>
        <translation>The map shows {date}&#xa0;·&#xa0;as&#xa0;announced</translation>
    </message>
    <message>
        <source>The map shows {date} · as announced</source>
        <comment>a month or a year</comment>
        <translation>The map shows {date}&#xa0;·&#xa0;as&#xa0;announced</translation>
    </message>
    <message>
        <source>The map shows {date}</source>
        <comment>a day</comment>
        <translation>The map shows {date}</translation>
    </message>
    <message>
        <source>The map shows {date}</source>
        <comment>a month or a year</comment>
        <translation>The map shows {date}</translation>
    </message>
    <message>
        <source>Before {date}</source>
        <comment>a day</comment>
        <translation>Before {date}</translation>
    </message>
    <message>
        <source>The map shows the days before {date}</source>
        <comment>a day</comment>
        <translation>The map shows the days before {date}</translation>
    </message>
    <message>
        <source>Before {date}</source>
        <comment>a month or a year</comment>
        <translation>Before {date}</translation>
    </message>
    <message>
        <source>The map shows the days before {date}</source>
        <comment>a month or a year</comment>
        <translation>The map shows the days before {date}</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>Before the latest openings</source>
        <translation>Before the latest openings</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the first of a month, as Qt writes dates</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>any day, as Qt writes dates</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Nearby</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>By world</source>
        <translation>Worlds</translation>
    </message>
    <message>
        <source>By building</source>
        <translation>Buildings</translation>
    </message>
    <message>
        <source>As the crow flies, from this kiosk</source>
        <translation>As the crow flies, from this kiosk</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>{organisations}, {places}</source>
        <translation>{organisations}, {places}</translation>
    </message>
    <message>
        <source>Buildings and occupants</source>
        <translation>Buildings and occupants</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Other places</translation>
    </message>
    <message>
        <source>No known place</source>
        <translation>No known place</translation>
    </message>
    <message>
        <source>Up to 250 m</source>
        <translation>Within 250 m</translation>
    </message>
    <message>
        <source>Up to 500 m</source>
        <translation>Within 500 m</translation>
    </message>
    <message>
        <source>Up to 1 km</source>
        <translation>Within 1 km</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Farther away</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>to the north</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>to the north-east</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>to the east</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>to the south-east</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>to the south</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>to the south-west</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>to the west</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>to the north-west</translation>
    </message>
    <message>
        <source>in front of you</source>
        <translation>in front of you</translation>
    </message>
    <message>
        <source>in front of you, to the right</source>
        <translation>in front of you, to the right</translation>
    </message>
    <message>
        <source>to your right</source>
        <translation>to your right</translation>
    </message>
    <message>
        <source>behind you, to the right</source>
        <translation>behind you, to the right</translation>
    </message>
    <message>
        <source>behind you</source>
        <translation>behind you</translation>
    </message>
    <message>
        <source>behind you, to the left</source>
        <translation>behind you, to the left</translation>
    </message>
    <message>
        <source>to your left</source>
        <translation>to your left</translation>
    </message>
    <message>
        <source>in front of you, to the left</source>
        <translation>in front of you, to the left</translation>
    </message>
</context>
<context>
    <name>DirectoryPanel</name>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
</context>
<context>
    <name>Go</name>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Before / after</source>
        <translation>Before / after</translation>
    </message>
    <message>
        <source>In reach</source>
        <translation>In reach</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Trains</translation>
    </message>
    <message>
        <source>On the campus and around</source>
        <translation>On the campus and around</translation>
    </message>
    <message>
        <source>In Greater Paris</source>
        <translation>In Greater Paris</translation>
    </message>
</context>
<context>
    <name>GoDates</name>
    <message>
        <source>What is announced may change: each date says as of when it is known. Metro 7, tram T7 and RER B are drawn as they run today.</source>
        <translation>What is announced may change: each date says as of when it is known. Metro 7, tram T7 and RER B are drawn as they run today.</translation>
    </message>
</context>
<context>
    <name>GoPanel</name>
    <message>
        <source>Get there</source>
        <translation>Get there</translation>
    </message>
</context>
<context>
    <name>GoReach</name>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Announced, not certain</source>
        <translation>Announced, not certain</translation>
    </message>
</context>
<context>
    <name>GoService</name>
    <message>
        <source>Trains from the campus</source>
        <translation>Trains from the campus</translation>
    </message>
    <message>
        <source>First and last trains, and the next one: the kiosk does not know them. Please look at the screens of the station, or ask at the reception.</source>
        <translation>First and last trains, and the next one: the kiosk does not know them. Please look at the screens of the station, or ask at the reception.</translation>
    </message>
</context>
<context>
    <name>GoStart</name>
    <message>
        <source>This kiosk cannot work out ways at the moment.</source>
        <translation>This kiosk cannot work out ways at the moment.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Where are you coming from?</source>
        <translation>Where are you coming from?</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Another place or station</source>
        <translation>Another place or station</translation>
    </message>
    <message>
        <source>Swap start and destination</source>
        <translation>Swap start and destination</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>This kiosk makes no calls: please dial on a telephone.</source>
        <translation>This kiosk makes no calls: please dial on a telephone.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>HomePanel</name>
    <message>
        <source>Show the map</source>
        <translation>Show the map</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>What are you looking for?</translation>
    </message>
</context>
<context>
    <name>InfoSheet</name>
    <message>
        <source>Get there</source>
        <translation>Get there</translation>
    </message>
    <message>
        <source>On my telephone</source>
        <translation>On my phone</translation>
    </message>
</context>
<context>
    <name>IntentPanel</name>
    <message>
        <source>Whom to ask</source>
        <translation>Whom to ask</translation>
    </message>
    <message>
        <source>Reception and emergencies</source>
        <translation>Reception and emergencies</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Riding</source>
        <translation>Riding</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Changing</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>On foot</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>on foot</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 change</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} changes</translation>
    </message>
    <message>
        <source>{start} → {end}</source>
        <translation>{start} → {end}</translation>
    </message>
    <message>
        <source>change: {minutes}</source>
        <translation>change: {minutes}</translation>
    </message>
    <message>
        <source>wait: {minutes}</source>
        <translation>wait: {minutes}</translation>
    </message>
    <message>
        <source>{line} towards {ends}</source>
        <translation>{line} towards {ends}</translation>
    </message>
    <message>
        <source>{end} or {other}</source>
        <translation>{end} or {other}</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>1 stop</translation>
    </message>
    <message>
        <source>{count} stops</source>
        <translation>{count} stops</translation>
    </message>
    <message>
        <source>Announced, to be confirmed</source>
        <translation>Announced, to be confirmed</translation>
    </message>
    <message>
        <source>with stairs</source>
        <translation>with stairs</translation>
    </message>
    <message>
        <source>no known stairs</source>
        <translation>no known stairs</translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>step-free</translation>
    </message>
    <message>
        <source>estimated length</source>
        <translation>estimated length</translation>
    </message>
    <message>
        <source>On foot to {name}</source>
        <translation>On foot to {name}</translation>
    </message>
    <message>
        <source>as far as the platform</source>
        <translation>as far as the platform</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>You and your choice</source>
        <translation>You and your choice</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>You are here</translation>
    </message>
    <message>
        <source>What you selected</source>
        <translation>What you selected</translation>
    </message>
    <message>
        <source>Delivered lot</source>
        <translation>Delivered lot</translation>
    </message>
    <message>
        <source>How sure positions are</source>
        <translation>How sure positions are</translation>
    </message>
    <message>
        <source>Solid outline: surveyed position</source>
        <translation>Solid outline: surveyed position</translation>
    </message>
    <message>
        <source>Dashed outline: indicative position</source>
        <translation>Dashed outline: indicative position</translation>
    </message>
    <message>
        <source>Edge of the development zone (indicative)</source>
        <translation>Edge of the development zone (indicative)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Members, partners and companies of the campus</source>
        <translation>Members, partners and companies of the campus</translation>
    </message>
    <message>
        <source>To come or under construction</source>
        <translation>To come or under construction</translation>
    </message>
    <message>
        <source>Announced to be there at the date shown</source>
        <translation>Announced to be there at the date shown</translation>
    </message>
    <message>
        <source>Not built yet at the date shown</source>
        <translation>Not built yet at the date shown</translation>
    </message>
    <message>
        <source>Is there today; since when is not known</source>
        <translation>Is there today; since when is not known</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Other place</translation>
    </message>
    <message>
        <source>Grounds of a station or a historic site</source>
        <translation>Grounds of a station or a historic site</translation>
    </message>
    <message>
        <source>Place without a known outline</source>
        <translation>Place without a known outline</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Lines and stations</source>
        <translation>Lines and stations</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>Announced, expected at the date shown</source>
        <translation>Announced, expected at the date shown</translation>
    </message>
    <message>
        <source>Announced for later</source>
        <translation>Announced for later</translation>
    </message>
    <message>
        <source>Number of a line in service</source>
        <translation>Number of a line in service</translation>
    </message>
    <message>
        <source>Number of a line not yet in service</source>
        <translation>Number of a line not yet in service</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Station with interchange</source>
        <translation>Station with interchange</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Around</translation>
    </message>
    <message>
        <source>Other building</source>
        <translation>Other building</translation>
    </message>
    <message>
        <source>Park, garden</source>
        <translation>Park, garden</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Main street</source>
        <translation>Main street</translation>
    </message>
    <message>
        <source>Footpath</source>
        <translation>Footpath</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Stairs</translation>
    </message>
    <message>
        <source>Your way on foot</source>
        <translation>Your way on foot</translation>
    </message>
    <message>
        <source>Stairs on your way</source>
        <translation>Stairs on your way</translation>
    </message>
    <message>
        <source>Your ride, in the colour of the line</source>
        <translation>Your ride, in the colour of the line</translation>
    </message>
    <message>
        <source>Ride on a line that is only announced</source>
        <translation>Ride on a line that is only announced</translation>
    </message>
    <message>
        <source>Within 15 minutes, about</source>
        <translation>Within 15 minutes, about</translation>
    </message>
    <message>
        <source>Within 30 minutes</source>
        <translation>Within 30 minutes</translation>
    </message>
    <message>
        <source>Within 45 minutes</source>
        <translation>Within 45 minutes</translation>
    </message>
    <message>
        <source>Within 60 minutes</source>
        <translation>Within 60 minutes</translation>
    </message>
    <message>
        <source>Reached sooner on the later of both days</source>
        <translation>Reached sooner on the later of both days</translation>
    </message>
    <message>
        <source>Your route</source>
        <translation>Your route</translation>
    </message>
    <message>
        <source>Within reach of the campus</source>
        <translation>Within reach of the campus</translation>
    </message>
    <message>
        <source>Edge of the development zone</source>
        <translation>Edge of the development zone</translation>
    </message>
    <message>
        <source>Also on the map</source>
        <translation>Also on the map</translation>
    </message>
    <message>
        <source>Not open yet at the date shown</source>
        <translation>Not open yet at the date shown</translation>
    </message>
    <message>
        <source>Announced, expected by {date}</source>
        <translation>Announced, expected by {date}</translation>
    </message>
    <message>
        <source>It may change: each date says as of when it is known</source>
        <translation>It may change: each date says as of when it is known</translation>
    </message>
    <message>
        <source>Around, drawn as it is today</source>
        <translation>Around, drawn as it is today</translation>
    </message>
    <message>
        <source>Motorway</source>
        <translation>Motorway</translation>
    </message>
</context>
<context>
    <name>LegendPanel</name>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
</context>
<context>
    <name>LetterRows</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Hide the keyboard</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Reads this page aloud</source>
        <translation>Reads this page aloud</translation>
    </message>
</context>
<context>
    <name>LowShelf</name>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Credits and licences</source>
        <translation>Credits and licences</translation>
    </message>
    <message>
        <source>Put the notice away</source>
        <translation>Put the notice away</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>You are here</source>
        <translation>You are here</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
</context>
<context>
    <name>MapFrame</name>
    <message>
        <source>Arrows move the map · + and − zoom · Enter goes on</source>
        <translation>Arrows move the map · + and − zoom · Enter goes on</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>One moment, the map is coming…</source>
        <translation>One moment please, the map is coming…</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Put the notice away</source>
        <translation>Close the notice</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Its places</source>
        <translation>Its places</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>No known place on the campus</source>
        <translation>No known place on the campus</translation>
    </message>
</context>
<context>
    <name>PhaseButton</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
</context>
<context>
    <name>PhaseChart</name>
    <message>
        <source>The ones before</source>
        <translation>The ones before</translation>
    </message>
    <message>
        <source>The ones after</source>
        <translation>The ones after</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Homes</translation>
    </message>
    <message>
        <source>Space to work</source>
        <translation>Space to work</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Mixed block, the rest</source>
        <translation>Mixed block, the rest</translation>
    </message>
    <message>
        <source>Other uses</source>
        <translation>Other uses</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>Announced by then</source>
        <translation>Announced by then</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Not open yet</translation>
    </message>
    <message>
        <source>in the programme: {areas}</source>
        <translation>in the programme: {areas}</translation>
    </message>
    <message>
        <source>Stations of the Grand Paris Express lines</source>
        <translation>Stations of the Grand Paris Express lines</translation>
    </message>
    <message>
        <source>Within {minutes} min, about</source>
        <translation>Within {minutes} min, about</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message numerus="yes">
        <source>%n stations</source>
        <translation>
            <numerusform>%n station</numerusform>
            <numerusform>%n stations</numerusform>
        </translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>Under construction</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation>Not delivered yet</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Date not known</translation>
    </message>
    <message>
        <source>{number} m²</source>
        <translation>{number} m²</translation>
    </message>
    <message>
        <source>Worked out, without buses or Transilien trains. How far one got in the past: not known.</source>
        <translation>Worked out, without buses or Transilien trains. How far one got in the past: not known.</translation>
    </message>
    <message>
        <source>About; known areas only. When works began, what is free or reserved: not known.</source>
        <translation>About; known areas only. When works began, what is free or reserved: not known.</translation>
    </message>
</context>
<context>
    <name>PinKey</name>
    <message>
        <source>A digit of the code</source>
        <translation>A digit of the code</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>Lot {lot}</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Position not known</source>
        <translation>Position not known</translation>
    </message>
    <message>
        <source>Indicative position</source>
        <translation>Indicative position</translation>
    </message>
    <message>
        <source>floor area</source>
        <translation>floor area</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Who is here</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contains</translation>
    </message>
    <message>
        <source>Owner or developer</source>
        <translation>Owner or developer</translation>
    </message>
    <message>
        <source>Architect</source>
        <translation>Architect</translation>
    </message>
</context>
<context>
    <name>PlaceKind</name>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Research</translation>
    </message>
    <message>
        <source>Laboratories and offices</source>
        <translation>Laboratories and offices</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Offices</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Mixed block</source>
        <translation>Mixed block</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Lodging</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Childcare</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Higher education</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferences</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Heritage</source>
        <translation>Heritage</translation>
    </message>
    <message>
        <source>Technical building</source>
        <translation>Technical building</translation>
    </message>
</context>
<context>
    <name>PresenterButtons</name>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Black screen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explore</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>End the talk</translation>
    </message>
</context>
<context>
    <name>PresenterHead</name>
    <message>
        <source>%1 since the beginning</source>
        <translation>%1 since the beginning</translation>
    </message>
</context>
<context>
    <name>PresenterPage</name>
    <message>
        <source>The screen is black</source>
        <translation>The screen is black</translation>
    </message>
    <message>
        <source>You look around: the stop comes back</source>
        <translation>You look around: the stop comes back</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>On the screen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>This is the last stop</source>
        <translation>This is the last stop</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message numerus="yes">
        <source>%n stations</source>
        <translation>
            <numerusform>%n station</numerusform>
            <numerusform>%n stations</numerusform>
        </translation>
    </message>
    <message>
        <source>Stations within reach from here, about</source>
        <translation>Stations within reach from here, about</translation>
    </message>
    <message>
        <source>Stations within reach of {station}, about</source>
        <translation>Stations within reach of {station}, about</translation>
    </message>
    <message>
        <source>Hatched on the map: reached sooner on the other date ({date})</source>
        <translation>Hatched on the map: reached sooner on the other date ({date})</translation>
    </message>
    <message>
        <source>Hatched on the map: reached sooner than on the other date ({date})</source>
        <translation>Hatched on the map: reached sooner than on the other date ({date})</translation>
    </message>
    <message>
        <source>{date}: {section} ({as_of})</source>
        <translation>{date}: {section} ({as_of})</translation>
    </message>
    <message>
        <source>For a date in the past this is not worked out: the network of that time is not described.</source>
        <translation>For a date in the past this is not worked out: the network of that time is not described.</translation>
    </message>
    <message>
        <source>About, during the day: metro, RER, tram and on foot, with the way to the platform, waiting and changes. Without buses, Transilien trains and disruptions.</source>
        <translation>About, during the day: metro, RER, tram and on foot, with the way to the platform, waiting and changes. Without buses, Transilien trains and disruptions.</translation>
    </message>
    <message>
        <source>On foot at {speed} km/h, {minutes} minutes at most from a station.</source>
        <translation>On foot at {speed} km/h, {minutes} minutes at most from a station.</translation>
    </message>
    <message>
        <source>Existing network: as of {month}. A line counts from the last day of the period announced.</source>
        <translation>Existing network: as of {month}. A line counts from the last day of the period announced.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Coordinating association</source>
        <translation>Coordinating association</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>European partner</source>
        <translation>European partner</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Supporter</translation>
    </message>
    <message>
        <source>Related organisation</source>
        <translation>Related organisation</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Announced tenant</source>
        <translation>Announced tenant</translation>
    </message>
    <message>
        <source>Former tenant</source>
        <translation>Former tenant</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Designer</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Neighbour</translation>
    </message>
    <message>
        <source>Historic organisation</source>
        <translation>Historic organisation</translation>
    </message>
    <message>
        <source>Challenge winner</source>
        <translation>Challenge winner</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>You are here</source>
        <translation>You are here</translation>
    </message>
    <message>
        <source>from here, on foot</source>
        <translation>from here, on foot</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>from here</translation>
    </message>
    <message>
        <source>from {start}, on foot</source>
        <translation>from {start}, on foot</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>from {start}</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>on foot</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Fastest</translation>
    </message>
    <message>
        <source>Fewest changes</source>
        <translation>Fewest changes</translation>
    </message>
    <message>
        <source>No known stairs · {minutes}</source>
        <translation>No known stairs · {minutes}</translation>
    </message>
    <message>
        <source>Shortest · {minutes}</source>
        <translation>Shortest · {minutes}</translation>
    </message>
    <message>
        <source>Shortest, with stairs · {minutes}</source>
        <translation>Shortest, with stairs · {minutes}</translation>
    </message>
    <message>
        <source>On lines that are only announced</source>
        <translation>On lines that are only announced</translation>
    </message>
    <message>
        <source>Worked out for {day}; no timetable.</source>
        <translation>Worked out for {day}; no timetable.</translation>
    </message>
    <message>
        <source>Without buses and the trains of Transilien.</source>
        <translation>Without buses and the trains of Transilien.</translation>
    </message>
    <message>
        <source>Show the shortest way, with stairs · {minutes}</source>
        <translation>Show the shortest way, with stairs · {minutes}</translation>
    </message>
    <message>
        <source>Choose another one, or ask at the reception.</source>
        <translation>Choose another one, or ask at the reception.</translation>
    </message>
    <message>
        <source>No way without stairs is known from {start} to {goal}.</source>
        <translation>No way without stairs is known from {start} to {goal}.</translation>
    </message>
    <message>
        <source>Ask at the reception whether there is one.</source>
        <translation>Ask at the reception whether there is one.</translation>
    </message>
    <message>
        <source>The way begins and ends at the same place.</source>
        <translation>The way begins and ends at the same place.</translation>
    </message>
    <message>
        <source>Choose another start or another destination.</source>
        <translation>Choose another start or another destination.</translation>
    </message>
    <message>
        <source>It is not known where {name} is.</source>
        <translation>It is not known where {name} is.</translation>
    </message>
    <message>
        <source>Journeys on {day} are not known.</source>
        <translation>Journeys on {day} are not known.</translation>
    </message>
    <message>
        <source>The network is known from {day} on.</source>
        <translation>The network is known from {day} on.</translation>
    </message>
    <message>
        <source>No train stops at {name} on {day}.</source>
        <translation>No train stops at {name} on {day}.</translation>
    </message>
    <message>
        <source>No way from {start} to {goal} is known.</source>
        <translation>No way from {start} to {goal} is known.</translation>
    </message>
    <message>
        <source>Buses and other trains are not known here: ask at the reception.</source>
        <translation>Buses and other trains are not known here: ask at the reception.</translation>
    </message>
    <message>
        <source>This place is not known any more.</source>
        <translation>This place is not known any more.</translation>
    </message>
    <message>
        <source>This kiosk cannot work out ways at the moment.</source>
        <translation>This kiosk cannot work out ways at the moment.</translation>
    </message>
</context>
<context>
    <name>RouteFollowing</name>
    <message>
        <source>Previous</source>
        <comment>step</comment>
        <translation>Previous</translation>
    </message>
    <message>
        <source>The whole way</source>
        <translation>The whole way</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step</comment>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>RouteMessage</name>
    <message>
        <source>Look for the way today</source>
        <translation>Look for the way today</translation>
    </message>
    <message>
        <source>Choose another destination</source>
        <translation>Choose another destination</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>On my telephone</source>
        <translation>On my phone</translation>
    </message>
    <message>
        <source>Looking for the way…</source>
        <translation>Looking for the way…</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Step by step</translation>
    </message>
    <message>
        <source>Change the start</source>
        <translation>Change the start</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>The way back</translation>
    </message>
</context>
<context>
    <name>RouteStep</name>
    <message>
        <source>Stairs</source>
        <translation>Stairs</translation>
    </message>
</context>
<context>
    <name>RouteSummary</name>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
</context>
<context>
    <name>SceneTabs</name>
    <message>
        <source>Explore</source>
        <translation>Explore</translation>
    </message>
    <message>
        <source>Get there</source>
        <translation>Get there</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>The campus</source>
        <translation>The campus</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Comfort</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Scroll up</source>
        <translation>Scroll up</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Scroll down</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Where does the way begin?</source>
        <translation>Where does the way begin?</translation>
    </message>
    <message>
        <source>Where do you want to go?</source>
        <translation>Where do you want to go?</translation>
    </message>
    <message>
        <source>One result</source>
        <translation>One result</translation>
    </message>
    <message>
        <source>{count} results</source>
        <translation>{count} results</translation>
    </message>
    <message>
        <source>Hospital and care</source>
        <translation>Hospital and care</translation>
    </message>
    <message>
        <source>Metro, RER and tram</source>
        <translation>Metro, RER and tram</translation>
    </message>
    <message>
        <source>Lodging and childcare</source>
        <translation>Lodging and childcare</translation>
    </message>
    <message>
        <source>Parks and heritage</source>
        <translation>Parks and heritage</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Research</translation>
    </message>
    <message>
        <source>Schools and studies</source>
        <translation>Schools and studies</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>{count} stations</source>
        <translation>{count} stations</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search for a place, an organisation, a station</source>
        <translation>Search for a place, an organisation, a station</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SearchKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Nothing by this name here</source>
        <translation>Nothing by this name here</translation>
    </message>
    <message>
        <source>Try another word, or choose a category: clear the field to see them.</source>
        <translation>Try another word, or clear the field to choose a category.</translation>
    </message>
    <message>
        <source>The people at the reception will gladly help you.</source>
        <translation>The people at the reception will gladly help you.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Here, where you are</source>
        <translation>Here, where you are</translation>
    </message>
    <message>
        <source>Place, station…</source>
        <translation>Place, station…</translation>
    </message>
    <message>
        <source>Place, name, station…</source>
        <translation>Place, name, station…</translation>
    </message>
</context>
<context>
    <name>SecondsRing</name>
    <message>
        <source>Seconds left: %1</source>
        <translation>Seconds left: %1</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>At peak times a train about every {time}</source>
        <translation>At peak times a train about every {time}</translation>
    </message>
    <message>
        <source>In the daytime a train about every {time}</source>
        <translation>In the daytime a train about every {time}</translation>
    </message>
    <message>
        <source>In the evening a train about every {time}</source>
        <translation>In the evening a train about every {time}</translation>
    </message>
    <message>
        <source>{distance} as the crow flies</source>
        <translation>{distance} as the crow flies</translation>
    </message>
    <message>
        <source>First train {time}</source>
        <translation>First train {time}</translation>
    </message>
    <message>
        <source>Last train {time}</source>
        <translation>Last train {time}</translation>
    </message>
    <message>
        <source>The nearest stations, as the crow flies</source>
        <translation>The nearest stations, as the crow flies</translation>
    </message>
    <message>
        <source>Way not known to the kiosk</source>
        <translation>Way not known to the kiosk</translation>
    </message>
    <message>
        <source>stops at the campus</source>
        <translation>stops at the campus</translation>
    </message>
    <message>
        <source>stop not verified</source>
        <translation>stop not verified</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Space</name>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>Under construction</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>{area} known in all</source>
        <translation>{area} known in all</translation>
    </message>
    <message numerus="yes">
        <source>and %n places of unknown floor area</source>
        <translation>
            <numerusform>and %n place of unknown floor area</numerusform>
            <numerusform>and %n places of unknown floor area</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor area not known</source>
        <translation>Floor area not known</translation>
    </message>
    <message>
        <source>{area}, not in the total ({kind})</source>
        <translation>{area}, not in the total ({kind})</translation>
    </message>
    <message>
        <source>{area}, in the total with its whole</source>
        <translation>{area}, in the total with its whole</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Guided by voice. You are in front of the kiosk {title}, {commune}.</source>
        <translation>Guided by voice. You are in front of the kiosk of {title}, in {commune}.</translation>
    </message>
    <message>
        <source>Move one finger over the screen: you hear what it touches.</source>
        <translation>Move one finger over the screen: you hear what it touches.</translation>
    </message>
    <message>
        <source>Tap twice, anywhere, to open what you heard last.</source>
        <translation>Tap twice, anywhere, to open what you heard last.</translation>
    </message>
    <message>
        <source>Swipe right with one finger for the next element, left for the one before.</source>
        <translation>Swipe right with one finger for the next element, left for the one before.</translation>
    </message>
    <message>
        <source>Move two fingers up or down to scroll.</source>
        <translation>Move two fingers up or down to scroll.</translation>
    </message>
    <message>
        <source>On the map, tap twice for the places around you, with distance and direction.</source>
        <translation>On the map, tap twice for the places around you, with their distance and direction.</translation>
    </message>
    <message>
        <source>Keep one finger still for three seconds to end.</source>
        <translation>Keep one finger still for three seconds to leave the guide.</translation>
    </message>
    <message>
        <source>The voice guide has ended.</source>
        <translation>The voice guide has ended.</translation>
    </message>
    <message>
        <source>Are you still there? Touch the screen to go on.</source>
        <translation>Are you still there? Touch the screen to go on.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>Map. Tap twice for the places around you.</source>
        <translation>Map. Tap twice for the places around you.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>button</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 2011 to 2025</comment>
        <translation>to</translation>
    </message>
    <message>
        <source>square metres</source>
        <translation>square metres</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilometres</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>millimetres</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metres</translation>
    </message>
    <message>
        <source>towards</source>
        <translation>towards</translation>
    </message>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <source>and</source>
        <translation>and</translation>
    </message>
    <message>
        <source>times</source>
        <comment>2 times 3</comment>
        <translation>times</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>more than</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>The map is being prepared. It will be here in a few seconds.</source>
        <translation>The map is being prepared. It will be here in a few seconds.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Tries cannot be counted: no code is accepted.</source>
        <translation>Tries cannot be counted: no code is accepted.</translation>
    </message>
    <message>
        <source>The next try in {minutes} min {seconds} s.</source>
        <translation>The next try in {minutes}&#xa0;min {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Too many tries. The next one in {seconds} s.</source>
        <translation>Too many tries. The next one in {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>That is not the code.</source>
        <translation>That is not the code.</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries.</source>
        <translation>
            <numerusform>%n more try.</numerusform>
            <numerusform>%n more tries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was counted this month.</source>
        <translation>Nothing was counted this month.</translation>
    </message>
    <message>
        <source>The file is being written …</source>
        <translation>The file is being written …</translation>
    </message>
    <message>
        <source>There is no USB stick: the file is on the machine.</source>
        <translation>There is no USB stick: the file is on the machine.</translation>
    </message>
    <message>
        <source>goes on by itself, again and again; a touch gives the kiosk</source>
        <translation>goes on by itself, again and again; a touch gives the kiosk</translation>
    </message>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stations</source>
        <translation>
            <numerusform>%n station</numerusform>
            <numerusform>%n stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>%n milestone</numerusform>
            <numerusform>%n milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tours</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Built</translation>
    </message>
    <message>
        <source>Content as of</source>
        <translation>Content as of</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>It holds</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Last update</translation>
    </message>
    <message>
        <source>None since this machine was set up</source>
        <translation>None since this machine was set up</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Ready; shown when nobody is at the kiosk</source>
        <translation>Ready; shown when nobody is at the kiosk</translation>
    </message>
    <message>
        <source>It has mistakes: what was shown before stays</source>
        <translation>It has mistakes: what was shown before stays</translation>
    </message>
    <message>
        <source>The content is gone: what was shown before stays</source>
        <translation>The content is gone: what was shown before stays</translation>
    </message>
    <message>
        <source>Last update, {when}</source>
        <translation>Last update, {when}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>The content could not be checked</source>
        <translation>The content could not be checked</translation>
    </message>
    <message>
        <source>No mistakes</source>
        <translation>No mistakes</translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>no warnings</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes</source>
        <translation>
            <numerusform>%n mistake</numerusform>
            <numerusform>%n mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: python main.py check</source>
        <translation>
            <numerusform>and %n more: python main.py check</numerusform>
            <numerusform>and %n more: python main.py check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: python main.py statistics</source>
        <translation>
            <numerusform>and %n more: python main.py statistics</numerusform>
            <numerusform>and %n more: python main.py statistics</numerusform>
        </translation>
    </message>
    <message>
        <source>under {count}</source>
        <translation>under {count}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Languages changed to</source>
        <translation>Languages changed to</translation>
    </message>
    <message>
        <source>Parts of the kiosk</source>
        <translation>Parts of the kiosk</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Without a result</source>
        <translation>Without a result</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Credits and licences</source>
        <translation>Credits and licences</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Comfort</translation>
    </message>
    <message>
        <source>Answers of home</source>
        <translation>Answers of home</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Take along</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>The machine could not be looked at</source>
        <translation>The machine could not be looked at</translation>
    </message>
</context>
<context>
    <name>StaffContent</name>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>The folder, now</source>
        <translation>The folder, now</translation>
    </message>
    <message>
        <source>The content is being checked …</source>
        <translation>The content is being checked …</translation>
    </message>
</context>
<context>
    <name>StaffCounters</name>
    <message>
        <source>Counters</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Numbers under 5 are not told: they could be one person’s visit. The last minute is still missing.</source>
        <translation>Numbers under 5 are not told: they could be one person’s visit. The last minute is still missing.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>StaffLeave</name>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>End the kiosk? Somebody has to start it again.</source>
        <translation>End the kiosk? Somebody has to start it again.</translation>
    </message>
    <message>
        <source>The kiosk goes on in a window, or ends.</source>
        <translation>The kiosk goes on in a window, or ends.</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Leave full screen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>End the kiosk …</source>
        <translation>End the kiosk …</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>No, go on</translation>
    </message>
    <message>
        <source>Yes, end the kiosk</source>
        <translation>Yes, end the kiosk</translation>
    </message>
</context>
<context>
    <name>StaffMachine</name>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>The machine is being looked at …</source>
        <translation>The machine is being looked at …</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Start a tour of the campus</source>
        <translation>Start a tour of the campus</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Edition, check of the folder, last update</source>
        <translation>Edition, check of the folder, last update</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>What was opened today and this month</source>
        <translation>What was opened today and this month</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>What this machine lacks</source>
        <translation>What this machine lacks</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>The map as one file</source>
        <translation>The map as one file</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Leave full screen, end the kiosk</source>
        <translation>Leave full screen, end the kiosk</translation>
    </message>
</context>
<context>
    <name>StaffNumbers</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>this month</translation>
    </message>
</context>
<context>
    <name>StaffPad</name>
    <message>
        <source>Staff code</source>
        <translation>Staff code</translation>
    </message>
    <message>
        <source>Staff mode is off: no code is set on this machine.</source>
        <translation>Staff mode is off: no code is set on this machine.</translation>
    </message>
    <message>
        <source>Type your code.</source>
        <translation>Type your code.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Digits typed: %1</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Locks itself after 2 minutes without a touch.</source>
        <translation>Locks itself after 2 minutes without a touch.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>StaffPresent</name>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>When nobody is there, the kiosk invites as before.</source>
        <translation>When nobody is there, the kiosk invites as before.</translation>
    </message>
    <message>
        <source>End the tour that goes on by itself</source>
        <translation>End the tour that goes on by itself</translation>
    </message>
</context>
<context>
    <name>StaffTake</name>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>The map, its sheets and the tours as one file. It opens by a double tap in any browser, without a network.</source>
        <translation>The map, its sheets and the tours as one file. It opens by a double tap in any browser, without a network.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Write the file</translation>
    </message>
</context>
<context>
    <name>StageControls</name>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Credits and licences</source>
        <translation>Credits and licences</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Former name</source>
        <translation>Former name</translation>
    </message>
    <message>
        <source>{date}: open</source>
        <translation>{date}: open</translation>
    </message>
    <message>
        <source>{date}: expected</source>
        <translation>{date}: expected</translation>
    </message>
    <message>
        <source>{date}: not open yet</source>
        <translation>{date}: not open yet</translation>
    </message>
    <message>
        <source>On the date shown</source>
        <translation>On the date shown</translation>
    </message>
    <message>
        <source>Platform {depth} below ground</source>
        <translation>Platform {depth} below ground</translation>
    </message>
    <message>
        <source>Interchanges</source>
        <translation>Interchanges</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Existing</source>
        <translation>Existing</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>Under construction</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Demolished</source>
        <translation>Demolished</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>The campus</source>
        <translation>The campus</translation>
    </message>
    <message>
        <source>Join the campus</source>
        <translation>Join the campus</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two sources</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Sources: {texts}</source>
        <translation>Sources: {texts}</translation>
    </message>
    <message>
        <source>Announced {when}</source>
        <translation>Announced {when}</translation>
    </message>
    <message>
        <source>Announced {when}, to be confirmed</source>
        <translation>Announced {when}, to be confirmed</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>Take</name>
    <message>
        <source>{as_of} · {title} kiosk</source>
        <translation>{as_of} · {title} kiosk</translation>
    </message>
    <message>
        <source>{title} kiosk</source>
        <translation>{title} kiosk</translation>
    </message>
    <message>
        <source>{lines}: {station}, {metres} m away as the crow flies</source>
        <translation>{lines}: {station}, {metres} m away as the crow flies</translation>
    </message>
</context>
<context>
    <name>TakePanel</name>
    <message>
        <source>Map on the web</source>
        <translation>Map on the web</translation>
    </message>
    <message>
        <source>On my telephone</source>
        <translation>On my phone</translation>
    </message>
    <message>
        <source>This code opens the site openstreetmap.org, which then knows what place you are looking for.</source>
        <translation>This code opens the site openstreetmap.org, which then knows what place you are looking for.</translation>
    </message>
    <message>
        <source>Point your telephone’s camera at this code: the text appears, even without a network.</source>
        <translation>Point your phone’s camera at this code: the text appears, even without a network.</translation>
    </message>
    <message>
        <source>Rather a map on the web</source>
        <translation>A map on the web instead</translation>
    </message>
    <message>
        <source>Opens a site: it will know what place you are looking for.</source>
        <translation>Opens a site: it will know what place you are looking for.</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Hatched on the map: reached sooner than today.</source>
        <translation>Hatched on the map: reached sooner than today.</translation>
    </message>
    <message>
        <source>Worked out, without buses or Transilien trains.</source>
        <translation>Worked out, without buses or Transilien trains.</translation>
    </message>
</context>
<context>
    <name>TalkCaption</name>
    <message>
        <source>Explore</source>
        <translation>Explore</translation>
    </message>
</context>
<context>
    <name>TalkDots</name>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Stop %1 of %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>{year} – as announced</source>
        <translation>{year} – as announced</translation>
    </message>
    <message>
        <source>In {year}</source>
        <translation>In {year}</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Took place</translation>
    </message>
    <message>
        <source>Date fixed</source>
        <translation>Date fixed</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>Announced, to be confirmed</source>
        <translation>Announced, to be confirmed</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>See the place</source>
        <translation>See the place</translation>
    </message>
    <message>
        <source>See a station</source>
        <translation>See a station</translation>
    </message>
</context>
<context>
    <name>TimelineBand</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>TranslationList</name>
    <message>
        <source>State of the translations</source>
        <translation>State of the translations</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>Not yet read over by a native reader</source>
        <translation>Not yet proofread by a native speaker</translation>
    </message>
    <message>
        <source>Read over</source>
        <translation>Proofread</translation>
    </message>
    <message>
        <source>translated by the project</source>
        <translation>translated by the project</translation>
    </message>
    <message>
        <source>in the association&apos;s care</source>
        <translation>under the association’s responsibility</translation>
    </message>
    <message>
        <source>by a translator</source>
        <translation>by a translator</translation>
    </message>
    <message>
        <source>by a native reader</source>
        <translation>by a native speaker</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Greater Paris</source>
        <translation>Greater Paris</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Set off straight ahead</source>
        <translation>Set off straight ahead</translation>
    </message>
    <message>
        <source>Set off slightly to your left</source>
        <translation>Set off slightly to your left</translation>
    </message>
    <message>
        <source>Set off to your left</source>
        <translation>Set off to your left</translation>
    </message>
    <message>
        <source>Set off to your left, almost back</source>
        <translation>Set off to your left, almost back</translation>
    </message>
    <message>
        <source>Turn round and set off</source>
        <translation>Turn round and set off</translation>
    </message>
    <message>
        <source>Set off to your right, almost back</source>
        <translation>Set off to your right, almost back</translation>
    </message>
    <message>
        <source>Set off to your right</source>
        <translation>Set off to your right</translation>
    </message>
    <message>
        <source>Set off slightly to your right</source>
        <translation>Set off slightly to your right</translation>
    </message>
    <message>
        <source>Go straight on</source>
        <translation>Go straight on</translation>
    </message>
    <message>
        <source>Bear left</source>
        <translation>Bear left</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Turn left</translation>
    </message>
    <message>
        <source>Turn sharp left</source>
        <translation>Turn sharp left</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Turn round</translation>
    </message>
    <message>
        <source>Turn sharp right</source>
        <translation>Turn sharp right</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Turn right</translation>
    </message>
    <message>
        <source>Bear right</source>
        <translation>Bear right</translation>
    </message>
    <message>
        <source>by the stairs</source>
        <translation>by the stairs</translation>
    </message>
    <message>
        <source>along the path</source>
        <translation>along the path</translation>
    </message>
    <message>
        <source>along the pedestrian way</source>
        <translation>along the pedestrian way</translation>
    </message>
    <message>
        <source>along the track</source>
        <translation>along the track</translation>
    </message>
    <message>
        <source>along the service road</source>
        <translation>along the service road</translation>
    </message>
    <message>
        <source>along the street</source>
        <translation>along the street</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>about {minutes}</translation>
    </message>
    <message>
        <source>{turn}: {street}</source>
        <translation>{turn}: {street}</translation>
    </message>
    <message>
        <source>{turn}, {along}</source>
        <translation>{turn}, {along}</translation>
    </message>
    <message>
        <source>Set off {compass}</source>
        <translation>Set off {compass}</translation>
    </message>
    <message>
        <source>With stairs</source>
        <translation>With stairs</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Step-free</translation>
    </message>
    <message>
        <source>No known stairs</source>
        <translation>No known stairs</translation>
    </message>
    <message>
        <source>Where the entrance is, is not known: the walk ends at the nearest known point.</source>
        <translation>Where the entrance is, is not known: the walk ends at the nearest known point.</translation>
    </message>
    <message>
        <source>Checked on the spot: no step all along the way ({date}).</source>
        <translation>Checked on the spot: no step all along the way ({date}).</translation>
    </message>
    <message>
        <source>By data of {date}, which nobody has checked on the spot: slopes and kerbs are not known.</source>
        <translation>By data of {date}, which nobody has checked on the spot: slopes and kerbs are not known.</translation>
    </message>
    <message>
        <source>Where exactly the kiosk stands is not known.</source>
        <translation>Where exactly the kiosk stands is not known.</translation>
    </message>
</context>
<context>
    <name>WayEnd</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>on {date}</source>
        <translation>on {date}</translation>
    </message>
    <message>
        <source>in {date}</source>
        <translation>in {date}</translation>
    </message>
    <message>
        <source>in the {date}</source>
        <translation>in the {date}</translation>
    </message>
    <message>
        <source>in early or late: {date}</source>
        <translation>in {date}</translation>
    </message>
    <message>
        <source>in spring: {date}</source>
        <translation>in {date}</translation>
    </message>
    <message>
        <source>in summer: {date}</source>
        <translation>in {date}</translation>
    </message>
    <message>
        <source>in autumn: {date}</source>
        <translation>in {date}</translation>
    </message>
    <message>
        <source>in winter: {date}</source>
        <translation>in {date}</translation>
    </message>
    <message>
        <source>in year {date}</source>
        <translation>in {date}</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Science and medicine</source>
        <translation>Science and medicine</translation>
    </message>
    <message>
        <source>Innovation and business</source>
        <translation>Innovation and business</translation>
    </message>
</context>
<context>
    <name>YearAxis</name>
    <message>
        <source>Left and right change the year</source>
        <translation>Left and right change the year</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
</TS>
