"""Which days nobody should be written to: weekends and public holidays, where a member's clock says they live."""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

_ZONES_OF = """
US: America/New_York America/Detroit America/Kentucky/Louisville America/Kentucky/Monticello
    America/Indiana/Indianapolis America/Indiana/Vincennes America/Indiana/Winamac America/Indiana/Marengo
    America/Indiana/Petersburg America/Indiana/Vevay America/Chicago America/Indiana/Tell_City
    America/Indiana/Knox America/Menominee America/North_Dakota/Center America/North_Dakota/New_Salem
    America/North_Dakota/Beulah America/Denver America/Boise America/Phoenix America/Los_Angeles America/Anchorage
    America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome America/Adak Pacific/Honolulu
CA: America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay America/Blanc-Sablon
    America/Toronto America/Iqaluit America/Atikokan America/Winnipeg America/Resolute America/Rankin_Inlet
    America/Regina America/Swift_Current America/Edmonton America/Cambridge_Bay America/Inuvik America/Vancouver
    America/Creston America/Dawson_Creek America/Fort_Nelson America/Whitehorse America/Dawson
MX: America/Mexico_City America/Cancun America/Merida America/Monterrey America/Matamoros America/Chihuahua
    America/Ciudad_Juarez America/Ojinaga America/Mazatlan America/Bahia_Banderas America/Hermosillo
    America/Tijuana
BR: America/Noronha America/Belem America/Fortaleza America/Recife America/Araguaina America/Maceio
    America/Bahia America/Sao_Paulo America/Campo_Grande America/Cuiaba America/Santarem America/Porto_Velho
    America/Boa_Vista America/Manaus America/Eirunepe America/Rio_Branco
AR: America/Argentina/Buenos_Aires America/Argentina/Cordoba America/Argentina/Salta America/Argentina/Jujuy
    America/Argentina/Tucuman America/Argentina/Catamarca America/Argentina/La_Rioja America/Argentina/San_Juan
    America/Argentina/Mendoza America/Argentina/San_Luis America/Argentina/Rio_Gallegos America/Argentina/Ushuaia
CL: America/Santiago America/Coyhaique America/Punta_Arenas Pacific/Easter
CO: America/Bogota
PE: America/Lima
UY: America/Montevideo
CR: America/Costa_Rica
PA: America/Panama
DO: America/Santo_Domingo
EC: America/Guayaquil Pacific/Galapagos
GB: Europe/London
IE: Europe/Dublin
FR: Europe/Paris
DE: Europe/Berlin Europe/Busingen
AT: Europe/Vienna
CH: Europe/Zurich
NL: Europe/Amsterdam
BE: Europe/Brussels
LU: Europe/Luxembourg
DK: Europe/Copenhagen
SE: Europe/Stockholm
NO: Europe/Oslo
FI: Europe/Helsinki
IS: Atlantic/Reykjavik
EE: Europe/Tallinn
LV: Europe/Riga
LT: Europe/Vilnius
PL: Europe/Warsaw
CZ: Europe/Prague
SK: Europe/Bratislava
HU: Europe/Budapest
RO: Europe/Bucharest
BG: Europe/Sofia
GR: Europe/Athens
CY: Asia/Nicosia Asia/Famagusta
MT: Europe/Malta
IT: Europe/Rome
ES: Europe/Madrid Africa/Ceuta Atlantic/Canary
PT: Europe/Lisbon Atlantic/Madeira Atlantic/Azores
HR: Europe/Zagreb
SI: Europe/Ljubljana
RS: Europe/Belgrade
UA: Europe/Simferopol Europe/Kyiv
TR: Europe/Istanbul
IL: Asia/Jerusalem
AE: Asia/Dubai
SA: Asia/Riyadh
EG: Africa/Cairo
ZA: Africa/Johannesburg
NG: Africa/Lagos
KE: Africa/Nairobi
MA: Africa/Casablanca
IN: Asia/Kolkata
PK: Asia/Karachi
BD: Asia/Dhaka
LK: Asia/Colombo
SG: Asia/Singapore
MY: Asia/Kuala_Lumpur Asia/Kuching
ID: Asia/Jakarta Asia/Pontianak Asia/Makassar Asia/Jayapura
PH: Asia/Manila
TH: Asia/Bangkok
VN: Asia/Ho_Chi_Minh
HK: Asia/Hong_Kong
TW: Asia/Taipei
KR: Asia/Seoul
JP: Asia/Tokyo
CN: Asia/Shanghai Asia/Urumqi
AU: Australia/Lord_Howe Antarctica/Macquarie Australia/Hobart Australia/Melbourne Australia/Sydney
    Australia/Broken_Hill Australia/Brisbane Australia/Lindeman Australia/Adelaide Australia/Darwin
    Australia/Perth Australia/Eucla
NZ: Pacific/Auckland Pacific/Chatham
"""
"""Countries (ISO 3166) with the zones that lie in them, after the public-domain `zone.tab` of the tz database."""

_SATURDAY, _SUNDAY = 5, 6
_WEEKEND = frozenset({_SATURDAY, _SUNDAY})


def _countries() -> dict[str, str]:
    found: dict[str, str] = {}
    country = ""
    for word in _ZONES_OF.split():
        if word.endswith(":"):
            country = word[:-1]
        else:
            found[word] = country
    return found


_COUNTRY_OF = _countries()


ZONES = tuple(sorted(_COUNTRY_OF))
"""The IANA zones whose country, and so whose holidays, we know."""


def country_of(tz: str) -> str:
    """Return the two-letter country that the IANA zone `tz` lies in, or nothing where none is known."""
    return _COUNTRY_OF.get(tz, "")


@lru_cache(maxsize=50_000)
def is_day_off(day: date, tz: str) -> bool:
    """Return whether `day` is a weekend or a nationwide public holiday where the clock is set to `tz`.

    Weekends are the country's own, Friday and Saturday in Cairo; without a known country, Saturday and Sunday.
    """
    country = country_of(tz)
    if not country:
        return day.weekday() in _WEEKEND
    calendar = _calendar(country)
    is_known = calendar.start_year <= day.year <= calendar.end_year
    return day.weekday() in calendar.weekend or (is_known and day in calendar)


@lru_cache(maxsize=100)
def _calendar(country: str) -> "HolidayBase":
    # The calendars of the world take a tenth of a second to come, and most commands ask for none.
    import holidays

    return holidays.country_holidays(country)
