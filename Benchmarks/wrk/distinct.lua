-- Asks something else each time. Arguments: a number to begin at, a target with {key} and {day} in it, the first day as
-- seconds since 1970, the number of days, and then the keys. Every key is asked for on one day before the next day comes.
dofile("report.lua")

local number, before, between, after, first_day, days
local keys, texts_of_days = {}, {}

function init(arguments)
    number = tonumber(arguments[1])
    before, between, after = arguments[2]:match("^(.*){key}(.*){day}(.*)$")
    first_day, days = tonumber(arguments[3]), tonumber(arguments[4])
    for index = 5, #arguments do keys[#keys + 1] = arguments[index] end
end

function request()
    local key = keys[number % #keys + 1]
    local day = math.floor(number / #keys) % days
    local text = texts_of_days[day]
    if not text then
        text = os.date("!%Y-%m-%d", first_day + day * 86400)
        texts_of_days[day] = text
    end
    number = number + 1
    return wrk.format(nil, before .. key .. between .. text .. after)
end
